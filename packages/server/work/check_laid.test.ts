import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm as form } from '@lyhord/catalogue'
import { type Form, printCell, variablesOf } from '@lyhord/core'
import { proposeMapping, surveyTable } from '@lyhord/intake/mapping/index.ts'
import { openTable } from '@lyhord/intake/reading/open_table.ts'
import { blobSource } from '@lyhord/intake/reading/source.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import fc from 'fast-check'
import { type Checking, checkFile } from './check_file.ts'
import type { FileFinding } from './file_finding.ts'
import { synthesise, usualSpan } from './synthetic/synthesise.ts'

const today = '2026-01-31'
const variables = variablesOf(form)
const sound = [...synthesise({ rows: 60, seed: 'laid', ...usualSpan })].map((answers) =>
  variables.map((v) => printCell(v, answers[v.id])),
)

/** Invented, from the range that the tax agency keeps for tests. */
const number = '19121212-1212'
const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'fel',
    'ja',
    'nej',
    '0',
    '1',
    '17',
    '99',
    '2025-02-30',
    '2025-06-01',
    '9999-12-31',
    number,
    "'=x",
  ),
  fc.constantFrom(...sound.flat()),
)
/** A sound row with some cells put in from elsewhere, or another number of cells. */
const row = fc
  .tuple(
    fc.constantFrom(...sound),
    fc.array(fc.tuple(fc.nat(variables.length - 1), cell), { maxLength: 6 }),
    fc.constantFrom(0, 0, 0, 0, 0, 0, -1, 1),
  )
  .map(([cells, put, more]) => {
    const own = [...cells]
    for (const [at, text] of put) own[at] = text
    return more < 0 ? own.slice(0, more) : [...own, ...Array.from({ length: more }, () => ' ')]
  })
const rows = fc.array(fc.oneof({ weight: 12, arbitrary: row }, fc.constant([''])), {
  minLength: 1,
  maxLength: 12,
})

const verdictOf = async (table: Table, of: Form, reading: Checking) => {
  const findings: FileFinding[] = []
  const verdict = await checkFile(table, of, today, (found) => void findings.push(...found), reading)
  return { verdict, findings }
}

const open = async (header: readonly string[], given: readonly (readonly string[])[]): Promise<Table> => {
  const text = [header, ...given].map((cells) => cells.join(';')).join('\n')
  const table = await openTable(blobSource(new Blob([text])))
  if ('problem' in table) throw new Error(table.problem.id)
  return table
}

/** How many findings there are, the same of the rows as they lie and of their texts. */
const same = async (table: Table, reading: Checking = {}): Promise<number> => {
  const { laid, ...texts } = table
  assert.ok(laid)
  const found = await verdictOf(table, form, reading)
  assert.deepEqual(found, await verdictOf(texts, form, reading))
  return found.findings.length
}

const ids = variables.map((v) => v.id)

test('rows as they lie get the verdict that their texts get, whatever stands in them', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      found += await same(await open(ids, [...sound.slice(0, 1), ...given]))
    }),
    { numRuns: 150 },
  )
  assert.ok(found > 300, 'there was something to find')
})

test('so do those of a file with some of the columns, and others', async () => {
  const header = ids.map((id, at) => (at % 5 === 3 ? `egen ${at}` : id))
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      assert.ok((await same(await open(header, [...sound.slice(0, 1), ...given]))) > 0)
    }),
    { numRuns: 40 },
  )
})

test('so do those that are read by a mapping', async () => {
  const headings = variables.map((v) => v.label.sv)
  const survey = await surveyTable(await open(headings, sound))
  assert.ok(!('problem' in survey))
  const mapping = proposeMapping(form, survey)
  assert.deepEqual([mapping.computed, mapping.joinedBy], [[], null], 'each answer is a cell of its own')
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      await same(await open(headings, [...sound.slice(0, 1), ...given]), { mapping })
    }),
    { numRuns: 40 },
  )
})

test('a column with more different texts than are remembered is read all the same', async () => {
  const given = Array.from({ length: 12_000 }, (_, i) => ['U-1', `fel ${i}`, String(i % 9)])
  assert.ok((await same(await open(['utredning_id', 'kon', 'alder'], given))) > 24_000)
})
