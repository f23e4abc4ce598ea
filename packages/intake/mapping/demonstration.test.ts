import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { type Extract, rowsOf } from '../../../demo/extract.ts'
import { extracts } from '../../../demo/extracts.ts'
import { blobSource, openTable, type Table } from '../reading/index.ts'
import {
  applyMapping,
  type Mapping,
  newsOf,
  parseMapping,
  printMapping,
  proposeMapping,
  type RowReading,
  renewMapping,
  surveyTable,
} from './index.ts'

const folder = join(import.meta.dirname, '../../../demo/extracts')
const today = '2026-03-01'

const formOf = ({ form }: Extract) => {
  const entry = formById(form)
  assert.ok(entry)
  return entry.form
}

const opened = async (extract: Extract): Promise<Table> => {
  const bytes = new Uint8Array(await readFile(join(folder, extract.file)))
  const table = await openTable(blobSource(new Blob([bytes])), { repeated: 'numbered' })
  assert.ok(!('problem' in table))
  return table
}

const surveyed = async (extract: Extract) => {
  const survey = await surveyTable(await opened(extract))
  assert.ok(!('problem' in survey))
  return survey
}

/** A heading as the extract has it; where group and name are the same word it stands once. */
const headingOf = (heading: string): string => [...new Set(heading.split(': '))].join(': ')

for (const extract of extracts) {
  test(`${extract.file} is as the script makes it`, async () => {
    const written = new Uint8Array(await readFile(join(folder, extract.file)))
    const made = extract.encode(rowsOf(extract), extract.columns)
    if (extract.file.endsWith('.xlsx')) return assert.deepEqual(await cellsOf(written), await cellsOf(made))
    assert.deepEqual(Buffer.from(written), Buffer.from(made))
  })

  test(`${extract.file}: at least nine of ten columns are proposed right`, async () => {
    const { columns } = proposeMapping(formOf(extract), await surveyed(extract))
    assert.deepEqual(
      columns.map((c) => c.column),
      extract.columns.map((c) => headingOf(c.heading)),
    )
    const wrong = extract.columns.filter((c, i) => columns[i]?.variable !== c.answers).map((c) => c.heading)
    assert.ok(wrong.length <= extract.columns.length * 0.1, wrong.join(', '))
  })

  test(`${extract.file}: what is read by the proposed mapping is what the script meant`, async () => {
    const form = formOf(extract)
    const table = await opened(extract)
    const mapping = proposeMapping(form, await surveyed(extract))
    assert.ok(mapping.unmapped.length <= 4, JSON.stringify(mapping.unmapped))
    const mapper = applyMapping(mapping, form, table, { today })
    assert.ok(!('problem' in mapper))
    let compared = 0
    const faulty = new Set(extract.faults.map((f) => `${f.row} ${answeredBy(extract, f.heading)}`))
    for await (const { first, rows } of table.rows())
      for (const [i, cells] of rows.entries()) {
        const reading: RowReading | undefined = mapper.read(cells)[0]
        const meant = extract.cases[first + i - 1]?.answers ?? {}
        const unread: ReadonlySet<string | undefined> = new Set(reading?.findings.map((f) => f.variable))
        for (const id of variablesIn(extract)) {
          if (faulty.has(`${first + i} ${id}`) || unread.has(id)) continue
          assert.deepEqual(reading?.answers[id], meant[id], `${first + i} ${id}`)
          compared++
        }
      }
    assert.ok(compared > extract.cases.length * 8)
  })

  test(`${extract.file}: a mapping survives JSON, and its own file brings no news`, async () => {
    const form = formOf(extract)
    const survey = await surveyed(extract)
    const mapping = proposeMapping(form, survey, 'Påhittat system')
    assert.deepEqual(parseMapping(printMapping(mapping), form), mapping)
    const { newValues, ...news } = newsOf(mapping, form, survey)
    assert.deepEqual(news, { newColumns: [], missingColumns: [], newPersonalNumbers: [] })
    assert.deepEqual(newValues, mapping.unmapped)
    assert.deepEqual(renewMapping(mapping, form, survey), mapping)
  })

  test(`${extract.file}: no personal number stands in the mapping or the survey`, async () => {
    const survey = await surveyed(extract)
    const numbers = extract.cases.map(({ child }) => child.number.slice(8))
    const text = JSON.stringify([
      proposeMapping(formOf(extract), survey),
      survey.columns.map((c) => [...c.values]),
    ])
    assert.ok(
      numbers.every((last, i) => !text.includes(`${extract.cases[i]?.child.number.slice(0, 8)}${last}`)),
    )
    assert.ok(!/18[789]\d{5}-\d{4}/.test(text))
  })
}

const variablesIn = ({ columns }: Extract): readonly string[] => [
  ...new Set(
    columns.flatMap((c) => (c.answers === null || c.answers === 'barn_pseudonym' ? [] : [c.answers])),
  ),
]

const answeredBy = ({ columns }: Extract, heading: string): string | null | undefined =>
  columns.find((c) => c.heading === heading)?.answers

const cellsOf = async (bytes: Uint8Array) => {
  const table = await openTable(blobSource(new Blob([new Uint8Array(bytes)])))
  assert.ok(!('problem' in table))
  const rows = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  return { header: table.header, rows }
}

const find = (name: string): Extract => {
  const extract = extracts.find((e) => e.file.startsWith(name))
  assert.ok(extract)
  return extract
}

test('age is counted from the day of birth, and two children in a row are two records with ids of their own', async () => {
  const extract = find('gamma_aktualisering')
  const table = await opened(extract)
  const form = formOf(extract)
  const mapper = applyMapping(proposeMapping(form, await surveyed(extract)), form, table, {
    today,
    pseudonym: (n) => n,
  })
  assert.ok(!('problem' in mapper))
  const [batch] = await Array.fromAsync(table.rows())
  const [first, second] = mapper.read(batch?.rows[0] ?? [])
  const [one] = extract.cases
  assert.deepEqual(
    [first?.answers.aktualisering_id, first?.answers.alder, first?.answers.barn_pseudonym],
    ['GAMMA-A7000', one?.answers.alder, one?.child.number],
  )
  assert.equal(second?.answers.aktualisering_id, 'GAMMA-A7000-2')
  assert.notEqual(second?.answers.barn_pseudonym, first?.answers.barn_pseudonym)
  assert.equal(second?.answers.inkom_datum, first?.answers.inkom_datum)
  assert.equal(mapper.read(batch?.rows[1] ?? []).length, 1)
})

test('a changed source: what is new is told, and every decision stays', async () => {
  const extract = find('alfa_aktualisering')
  const form = formOf(extract)
  const survey = await surveyed(extract)
  const mapping: Mapping = proposeMapping(form, survey)
  const later = {
    ...survey,
    columns: survey.columns
      .filter((c) => c.column !== 'Huvudorsak')
      .map((c) => (c.column === 'Anmälare' ? { ...c, values: new Map([...c.values, ['Frisör', 2]]) } : c))
      .concat([
        {
          column: 'Synnerliga skäl',
          filled: 3,
          values: new Map([['Ja', 3]]),
          more: false,
          personalNumbers: 0,
        },
      ]),
  }
  const news = newsOf(mapping, form, later)
  assert.deepEqual([news.newColumns, news.missingColumns], [['Synnerliga skäl'], ['Huvudorsak']])
  assert.deepEqual(
    news.newValues.filter((v) => v.value === 'Frisör').map((v) => [v.column, v.count]),
    [['Anmälare', 2]],
  )
  const renewed = renewMapping(mapping, form, later)
  assert.equal(renewed.columns.find((c) => c.column === 'Synnerliga skäl')?.variable, 'synnerliga_skal')
  assert.equal(renewed.version, mapping.version + 1)
  assert.deepEqual(renewed.columns.slice(0, -1), mapping.columns)
})
