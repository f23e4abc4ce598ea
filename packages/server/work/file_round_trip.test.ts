import assert from 'node:assert/strict'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text as consumeText } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { after, before, test } from 'node:test'
import { investigationForm as form } from '@lyhord/catalogue'
import {
  type Answer,
  type Answers,
  addDays,
  codesOf,
  readAnswer,
  type Variable,
  variablesOf,
} from '@lyhord/core'
import type { Delimiter } from '@lyhord/intake/reading/format.ts'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { openTable } from '../outside/files/open_table.ts'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { writeRecordsXlsx } from '../outside/files/write_xlsx.ts'
import { columnsOf } from './file_columns.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-round-'))
})
after(() => rm(folder, { recursive: true }))

/** Any answer that a variable takes; texts with all that files find hard. */
const answerTo = (variable: Variable): fc.Arbitrary<Answer> => {
  const codes = codesOf(variable) ?? []
  switch (variable.kind) {
    case 'one':
    case 'yes_no':
      return fc.constantFrom(...codes.map((c) => c.id))
    case 'multi':
      return fc.subarray(
        codes.filter((c) => !c.alone).map((c) => c.id),
        { minLength: 1 },
      )
    case 'number':
      return fc.integer({ min: variable.min, max: variable.max })
    case 'day':
      return fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
    case 'pseudonym':
      return fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
    case 'text':
      return hardText.filter((text) => {
        const read = readAnswer(variable, text)
        return 'answer' in read && read.answer === text
      })
  }
}

const hardText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...`'=+-@"\n\r\t,;|_x0041 å\u0001`), minLength: 1, maxLength: 12 }),
)

const records: fc.Arbitrary<Answers[]> = fc.array(
  fc.record(
    Object.fromEntries(
      variablesOf(form).map((v) => [v.id, fc.option(answerTo(v), { nil: undefined, freq: 3 })]),
    ),
  ),
  { maxLength: 6 },
)

const readBack = async (path: string): Promise<Answers[]> => {
  const table = await openTable(path)
  assert.ok(!('problem' in table), JSON.stringify(table))
  const columns = columnsOf(form, table, { today: '2026-01-31' })
  assert.ok(!('problem' in columns) && columns.findings.length === 0)
  const found: Answers[] = []
  for await (const { rows, broken } of table.rows()) {
    assert.equal(broken, undefined)
    for (const cells of rows) {
      for (const { answers, findings } of columns.mapper.read(cells)) {
        assert.deepEqual(findings, [])
        found.push(answers)
      }
    }
  }
  return found
}

/** Not answered is no key at all; a record without answers is a blank row and may be passed over at the end. */
const given = (all: readonly Answers[]): Answers[] =>
  all.map((a) => Object.fromEntries(Object.entries(a).filter(([, answer]) => answer !== undefined)))
const withId = (all: readonly Answers[]): Answers[] => all.map((a, i) => ({ ...a, alder: i }))

for (const delimiter of [',', ';', '\t'] satisfies Delimiter[])
  test(`CSV with ${JSON.stringify(delimiter)}: every answer is read back as it was written`, async () => {
    const path = join(folder, 'r.csv')
    await fc.assert(
      fc.asyncProperty(records.map(withId), async (all) => {
        await pipeline(Readable.from(writeRecordsCsv(form, all, delimiter)), createWriteStream(path))
        assert.deepEqual(given(await readBack(path)), given(all))
      }),
      { numRuns: 60 },
    )
  })

test('XLSX: every answer is read back as it was written', async () => {
  const path = join(folder, 'r.xlsx')
  await fc.assert(
    fc.asyncProperty(records.map(withId), async (all) => {
      await writeRecordsXlsx(form, () => all, 'sv', createWriteStream(path))
      assert.deepEqual(given(await readBack(path)), given(all))
    }),
    { numRuns: 40 },
  )
})

test('an independent reader opens the workbook: codes, labels, dictionary, and no text is a formula', async () => {
  const path = join(folder, 'e.xlsx')
  const one = { utredning_id: '=1+1', kon: 'flicka', alder: 7, orsaker: ['skolfranvaro', 'relation'] }
  await writeRecordsXlsx(form, () => [one], 'sv', createWriteStream(path))
  const book = await new ExcelJS.Workbook().xlsx.readFile(path)
  const [codes, labels, dictionary] = book.worksheets
  assert.deepEqual(
    book.worksheets.map((s) => s.name),
    ['Koder', 'Etiketter', 'Kodbok'],
  )
  const place = variablesOf(form).findIndex((v) => v.id === 'orsaker') + 1
  assert.equal(codes?.getCell(2, 1).value, '=1+1')
  assert.equal(codes?.getCell(2, 1).type, ExcelJS.ValueType.String)
  assert.equal(codes?.getCell(2, 4).value, 7)
  assert.equal(codes?.getCell(2, place).value, 'skolfranvaro|relation')
  assert.equal(labels?.getCell(1, 3).value, 'Kön')
  assert.equal(labels?.getCell(2, 3).value, 'Flicka')
  assert.equal(labels?.getCell(2, place).value, 'Skolfrånvaro | Relationen mellan barn och förälder')
  assert.equal(dictionary?.rowCount, variablesOf(form).length + 1)
  assert.match(String(dictionary?.getCell(4, 5).value), /flicka = Flicka \| pojke = Pojke/)
})

test('text that a spreadsheet would run as a formula is guarded in CSV', async () => {
  for (const text of ['=1+1', '+1', '-1', '@x']) {
    const written = await consumeText(Readable.from(writeRecordsCsv(form, [{ utredning_id: text }])))
    assert.equal(written.split('\n')[1]?.split(',')[0], `'${text}`)
  }
})
