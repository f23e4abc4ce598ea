import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue'
import { answersAt, inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import { codesOf, judgeOf, readCell, type Variable, variablesOf } from '@lyhord/core'
import fc from 'fast-check'
import { rowsReaderOf } from './read_rows.ts'

type Cell = SentRow['answers'][string]

const [judge, today] = [judgeOf(investigationForm), '2025-11-03']

const odd = fc.constantFrom<Cell>(
  '',
  ' ',
  'fel',
  ' ja ',
  'nej',
  '12',
  12,
  -0,
  1.5,
  '2025-02-30',
  '2025-03-01',
  null,
  [],
  [''],
  ['fel'],
  ['ja|nej'],
  ['ja', 'nej'],
)

const rawFor = (variable: Variable) => {
  const codes = (codesOf(variable) ?? []).map((code) => code.id)
  if (codes.length === 0) return odd
  return fc.oneof(
    odd,
    fc.constantFrom(...codes),
    fc.subarray(codes),
    fc.subarray(codes).map((some) => some.join('|')),
  )
}

const rows = fc.array(
  fc.record(Object.fromEntries(variablesOf(investigationForm).map((v) => [v.id, rawFor(v)])), {
    requiredKeys: [],
  }),
  { minLength: 1, maxLength: 5 },
)

/** In JSON: no -0. */
const asSent = (answers: object): unknown => JSON.parse(JSON.stringify(answers))

test('rows are read and judged as a record is, and kept as the JSON of their answers', () => {
  const read = rowsReaderOf(judge, today)
  let [refused, found] = [0, 0]
  fc.assert(
    fc.property(rows, (given) => {
      const came = read(inColumns(given.map((answers, i) => ({ row: i + 1, answers }))))
      for (const [i, raw] of given.entries()) {
        const row = came[i] ?? assert.fail('every row is read')
        const said = Object.fromEntries(
          Object.entries(row.answers).filter(([, answer]) => answer !== undefined),
        )
        assert.deepEqual({ answers: said, findings: row.unread }, judge.read(raw, readCell))
        assert.deepEqual(JSON.parse(row.text), said)
        assert.deepEqual(asSent(row.came()), asSent(raw))
        assert.deepEqual(row.found, judge.findings(said, today))
        refused += row.unread.length
        found += row.found.length
      }
    }),
    { numRuns: 60 },
  )
  assert.ok(refused > 100 && found > 500, 'some cells could not be read, and rules were broken')
})

test('an answer stands where its row is, however many rows say the same', () => {
  const rows = [{ tolk: 'nej' }, {}, { tolk: 'nej', kon: 'flicka' }, { tolk: 'ja' }]
  const columns = inColumns(rows.map((answers, i) => ({ row: i + 1, answers })))
  assert.deepEqual(asSent(columns.answers), {
    tolk: { values: ['nej', 'ja'], at: [1, 0, 1, 2] },
    kon: { values: ['flicka'], at: [0, 0, 1, 0] },
  })
  assert.deepEqual(
    rows.map((_, i) => answersAt(columns, i)),
    rows,
  )
})
