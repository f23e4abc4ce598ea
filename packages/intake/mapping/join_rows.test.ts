import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referralForm as form } from '@lyhord/catalogue'
import { type Answers, codesOf, variablesById } from '@lyhord/core'
import fc from 'fast-check'
import { blobSource, openTable } from '../reading/index.ts'
import {
  applyMapping,
  decideColumn,
  decideRows,
  type Mapping,
  parseMapping,
  printMapping,
  proposeMapping,
  type RowReading,
  recordReaderOf,
  rowsIn,
  rowsMayBe,
  surveyTable,
} from './index.ts'

const today = '2026-01-31'
const child = (letter: string) => letter.repeat(64)

const survey = async (text: string) => {
  const table = await openTable(blobSource(new Blob([text])), { repeated: 'numbered' })
  assert.ok(!('problem' in table))
  const surveyed = await surveyTable(table)
  assert.ok(!('problem' in surveyed))
  return { table, surveyed, mapping: proposeMapping(form, surveyed) }
}

/** The records of a text with the row that each of them came with. */
const recordsOf = async (text: string, change: (mapping: Mapping) => Mapping = (m) => m) => {
  const { table, mapping } = await survey(text)
  const chosen = change(mapping)
  const mapper = applyMapping(chosen, form, table, { today })
  assert.ok(!('problem' in mapper))
  const rows = async function* () {
    for await (const batch of table.rows())
      yield batch.rows.map((cells, at) => ({ row: batch.first + at, cells }))
  }
  const reader = await recordReaderOf(mapper, chosen, form, { header: table.header, rows })
  const found: (RowReading & { row: number })[] = []
  for await (const part of rows())
    for (const { row, cells } of part)
      for (const record of reader.read(row, cells)) found.push({ row, ...record })
  return { found, mapping: chosen }
}

const head = 'aktualisering_id;barn_pseudonym;inkom_datum;kon;orsaker'
const line = (id: string, reason: string, { who = 'a', sex = 'flicka' } = {}) =>
  `${id};${child(who)};2025-03-01;${sex};${reason}`
const reasons = codesOf(variablesById(form).get('orsaker') ?? assert.fail())?.map((c) => c.id) ?? []
const [one = '', two = '', three = ''] = reasons

test('a file with a row for each reason is seen, and its rows become one record with all the codes, wherever they stand', async () => {
  const text = [head, line('A', two), line('B', one), line('A', one), line('A', three), line('C', '')].join(
    '\n',
  )
  const { found, mapping } = await recordsOf(text)
  assert.equal(mapping.joinedBy, 'record')
  assert.deepEqual(
    found.map((r) => [r.row, r.answers.aktualisering_id, r.answers.orsaker, r.parts?.map((p) => p.row)]),
    [
      [2, 'B', [one], undefined],
      [4, 'A', [one, two, three], [1, 3, 4]],
      [5, 'C', undefined, undefined],
    ],
  )
  assert.ok(found.every((r) => r.findings.length === 0))
})

test('rows of one record that differ are told of by number; an empty cell says nothing', async () => {
  const text = [head, line('A', one), line('A', two, { sex: '' }), line('A', three, { sex: 'pojke' })].join(
    '\n',
  )
  const { found } = await recordsOf(text)
  assert.equal(found.length, 1)
  assert.deepEqual(
    found[0]?.findings.map((f) => [f.rule, f.variable, f.row]),
    [
      ['import-olika-rader', 'kon', 1],
      ['import-olika-rader', 'kon', 3],
    ],
  )
})

test('one row for each report and child: every child has a record of its own with an id that stays the same', async () => {
  const rows = [line('A', one), line('A', two, { who: 'b' }), line('A', two)]
  const read = async (lines: readonly string[]) => {
    const { found } = await recordsOf([head, ...lines].join('\n'), (m) => ({ ...m, joinedBy: 'child' }))
    return found.map((r) => [r.answers.aktualisering_id, r.answers.orsaker]).sort()
  }
  const first = await read(rows)
  assert.deepEqual(first, [
    ['A-aaaaaaaa', [one, two]],
    ['A-bbbbbbbb', [two]],
  ])
  assert.deepEqual(await read(rows.toReversed()), first)
})

test('a record spread over rows in any order says the same as in one row', async () => {
  const records = fc.array(fc.uniqueArray(fc.constantFrom(...reasons), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(records, fc.infiniteStream(fc.nat()), async (all, chance) => {
      const lines = all.flatMap((codes, i) => codes.map((code) => line(`A${i}`, code)))
      const mixed = lines
        .map((text) => ({ text, at: Number(chance.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map((l) => l.text)
      const { found } = await recordsOf([head, ...mixed].join('\n'), (m) => ({ ...m, joinedBy: 'record' }))
      const said = new Map(found.map((r) => [r.answers.aktualisering_id, r.answers.orsaker]))
      const whole = all.map((codes, i) => [`A${i}`, reasons.filter((r) => codes.includes(r))] as const)
      assert.deepEqual(said, new Map(whole))
      const numbers = found.map((r) => r.row)
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
        'numbers rise, so that rows can travel',
      )
    }),
    { numRuns: 60 },
  )
})

test('a few rows with the same id are more likely mistakes, and are not joined by themselves', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => line(`A${i}`, one))
  const { mapping } = await survey([head, ...lines, line('A1', two)].join('\n'))
  assert.equal(mapping.joinedBy, null)
})

test('what a row is can be chosen, kept in the mapping and read again; an older mapping has each row alone', async () => {
  const { surveyed, mapping } = await survey([head, line('A', one), line('B', two)].join('\n'))
  assert.deepEqual(rowsMayBe(form, surveyed), ['row', 'record', 'child'])
  const chosen = decideRows(mapping, form, surveyed, 'child')
  assert.equal(rowsIn(chosen), 'child')
  assert.deepEqual(parseMapping(printMapping(chosen), form), chosen)
  const { joinedBy: _, ...older } = chosen
  const read = parseMapping(JSON.stringify(older), form)
  assert.ok(!('problem' in read) && read.joinedBy === null)
})

const siblings = 'aktualisering_id;inkom_datum;Barn 1 kön;Barn 1 orsak;Barn 2 kön;Barn 2 orsak'
const answersIn = async (change: (mapping: Mapping, of: Awaited<ReturnType<typeof survey>>) => Mapping) => {
  const text = [siblings, `A;2025-03-01;flicka;${one};pojke;${two}`].join('\n')
  const surveyed = await survey(text)
  const { found, mapping } = await recordsOf(text, () => change(surveyed.mapping, surveyed))
  const said = ({ aktualisering_id, kon, orsaker }: Answers) => [aktualisering_id, kon, orsaker]
  return { said: found.map((r) => said(r.answers)), mapping }
}

test('a column about one of several children is decided for all of them', async () => {
  const { said } = await answersIn((m) => m)
  assert.deepEqual(said, [
    ['A', 'flicka', [one]],
    ['A-2', 'pojke', [two]],
  ])
  const without = await answersIn((m, { surveyed }) =>
    decideColumn(m, form, surveyed, { column: 'Barn 2 orsak', variable: null }),
  )
  assert.deepEqual(without.said, [
    ['A', 'flicka', undefined],
    ['A-2', 'pojke', undefined],
  ])
  const again = await answersIn((m, { surveyed }) => {
    const off = decideColumn(m, form, surveyed, { column: 'Barn 2 orsak', variable: null })
    return decideColumn(off, form, surveyed, { column: 'Barn 1 orsak', variable: 'orsaker' })
  })
  assert.deepEqual(again.said, said)
})

test('several children in a row can be said to be one, and several again', async () => {
  const { said, mapping } = await answersIn((m, { surveyed }) => decideRows(m, form, surveyed, 'row'))
  assert.deepEqual([said, rowsIn(mapping)], [[['A', 'flicka', [one]]], 'row'])
  const back = await answersIn((m, { surveyed }) =>
    decideRows(decideRows(m, form, surveyed, 'row'), form, surveyed, 'siblings'),
  )
  assert.equal(back.said.length, 2)
})
