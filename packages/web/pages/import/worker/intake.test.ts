import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue/investigation/form.ts'
import { containsPersonalNumber } from '@lyhord/core'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import { proposeMapping, surveyTable } from '@lyhord/intake/mapping/index.ts'
import { chunksOf, isFaulty } from './chunks.ts'
import { Findings } from './gathering.ts'
import { rowJudgeOf } from './judging.ts'
import { isTelling, shownCell } from './preview.ts'
import { keptBecause } from './reason.ts'
import { openFile } from './rows.ts'
import { proposalFor, shownColumn } from './survey.ts'
import type { CleanRow } from './work.ts'

const key = newKey('Exempelnämnden', '2026-03-01')
const today = '2026-03-16'

const demonstration = async (name: string) => {
  const bytes = await readFile(new URL(`../../../../../demo/extracts/${name}`, import.meta.url))
  const file = await openFile(new Blob([bytes]), {})
  assert.ok('table' in file)
  const survey = await surveyTable(file.table)
  assert.ok('rows' in survey)
  return { file, survey, text: bytes.toString('utf8') }
}

const judged = async (name: string) => {
  const { file, survey, text } = await demonstration(name)
  const mapping = proposeMapping(investigationForm, survey)
  const judge = rowJudgeOf({ file, form: investigationForm, mapping, key, today, freeText: false })
  assert.ok(typeof judge === 'function')
  return { file, judge, mapping, text, survey }
}

const all = async <T>(pieces: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = []
  for await (const piece of pieces) found.push(piece)
  return found
}

for (const name of [
  'alfa_utredning.csv',
  'beta_utredning.csv',
  'gamma_utredning.txt',
  'delta_utredning.xlsx',
])
  test(`what travels of ${name} has pseudonyms in the place of numbers, rises, and has no row with an error`, async () => {
    const { file, judge } = await judged(name)
    const rows = (await all(chunksOf(file, judge))).flat()
    assert.ok(rows.length >= 10, `${rows.length} rows`)
    assert.equal(containsPersonalNumber(JSON.stringify(rows)), false)
    assert.ok(rows.every((row, i) => i === 0 || row.row > (rows[i - 1]?.row ?? 0)))
    const pseudonyms = rows.filter((row) => /^[0-9a-f]{64}$/.test(String(row.answers.barn_pseudonym)))
    assert.ok(pseudonyms.length > 0)
  })

test('the pseudonym that travels is that of the number in the row', async () => {
  const { file, judge, text } = await judged('alfa_utredning.csv')
  const [first] = (await all(chunksOf(file, judge))).flat()
  const line = text.split(/\r?\n/)[first?.row ?? 0] ?? ''
  const number = /\d{8}-\d{4}/.exec(line)?.[0].replace('-', '') ?? ''
  assert.equal(first?.answers.barn_pseudonym, pseudonymsUnder(key)(number))
})

test('the same file gives the same chunks again, and none is larger than the server takes', async () => {
  const { text } = await demonstration('alfa_utredning.csv')
  const [header = '', ...lines] = text.trim().split(/\r?\n/)
  const many = Array.from({ length: 40 }, (_, copy) =>
    lines.map((l) => l.replace('ALFA-', `C${copy}-`)),
  ).flat()
  const file = await openFile(new Blob([[header, ...many].join('\n')]), {})
  assert.ok('table' in file)
  const survey = await surveyTable(file.table)
  assert.ok('rows' in survey)
  const mapping = proposeMapping(investigationForm, survey)
  const read = async (): Promise<readonly (readonly CleanRow[])[]> => {
    const judge = rowJudgeOf({ file, form: investigationForm, mapping, key, today, freeText: false })
    assert.ok(typeof judge === 'function')
    return all(chunksOf(file, judge))
  }
  const [one, two] = [await read(), await read()]
  assert.ok(one.length > 1, `${one.length} chunks`)
  assert.deepEqual(one, two)
  for (const chunk of one) {
    assert.ok(chunk.length <= 1000)
    assert.ok(Buffer.byteLength(JSON.stringify({ rows: chunk })) < 1_048_576)
  }
})

test('every row with a finding can be reached, whatever the cause, and no identity is shown', async () => {
  const { file, judge } = await judged('alfa_utredning.csv')
  const findings = new Findings()
  let [made, faulty] = [0, 0]
  for await (const { rows } of file.batches())
    for (const given of rows)
      for (const row of judge(given)) {
        findings.add(row, file.header, given.cells)
        made += row.findings.length
        if (isFaulty(row)) faulty++
      }
  const causes = findings.causes()
  const shown = causes.flatMap(({ id }) => {
    const { pages } = findings.page(id, 1)
    return Array.from({ length: pages }, (_, i) => findings.page(id, i + 1).rows).flat()
  })
  assert.ok(faulty > 0)
  assert.equal(shown.length, made)
  assert.equal(
    causes.reduce((sum, cause) => sum + cause.count, 0),
    made,
  )
  assert.deepEqual(
    causes.map((c) => c.severity),
    causes
      .map((c) => c.severity)
      .toSorted((a, b) => ['error', 'query', 'note'].indexOf(a) - ['error', 'query', 'note'].indexOf(b)),
  )
  assert.equal(containsPersonalNumber(JSON.stringify(shown)), false)
  assert.ok(shown.some(({ value }) => value === 'Kvina'))
})

test('columns that may say who somebody is are covered, others are shown', async () => {
  const { survey } = await demonstration('alfa_utredning.csv')
  const columns = new Map(survey.columns.map((c) => [c.column, shownColumn(c)]))
  assert.deepEqual(columns.get('Personnr')?.samples, [])
  assert.equal(columns.get('Kön')?.samples.length, 3)
  for (const heading of ['Barnets namn', 'Efternamn', 'Adress', 'E-post', 'Telefon hem', 'Pers.nr', 'Mobil'])
    assert.equal(isTelling(heading), true, heading)
  for (const heading of ['Insatsnamn', 'Orsak', 'Ärendenr', 'Handläggare'])
    assert.equal(isTelling(heading), false, heading)
  assert.equal(shownCell('18820808-3314', false), null)
  assert.equal(shownCell('ada@hemma.example', false), null)
  assert.equal(shownCell('Skola', true), null)
  assert.equal(shownCell(' Skola ', false), 'Skola')
})

test('a saved mapping that fits is taken with its decisions; one of another system is not', async () => {
  const { survey } = await demonstration('alfa_utredning.csv')
  const own = proposeMapping(investigationForm, survey, 'Alfa')
  const other = proposeMapping(investigationForm, (await demonstration('beta_utredning.csv')).survey, 'Beta')
  const decided = {
    ...own,
    codes: [...own.codes, { variable: 'kon', value: 'Kvina', code: 'flicka', why: 'chosen', count: 1 }],
  }
  const saved = [
    { id: 'b', version: 1, source: 'Beta', content: JSON.parse(JSON.stringify(other)) },
    { id: 'a', version: 3, source: 'Alfa', content: JSON.parse(JSON.stringify(decided)) },
  ]
  const { mapping, chosen, news } = proposalFor(investigationForm, survey, '', saved)
  assert.deepEqual(chosen, { id: 'a', version: 3, source: 'Alfa' })
  assert.ok(mapping.codes.some((c) => c.value === 'Kvina' && c.code === 'flicka'))
  assert.ok(!mapping.unmapped.some((u) => u.value === 'Kvina'))
  assert.ok(!news?.newValues.some((u) => u.value === 'Kvina'))
  assert.equal(proposalFor(investigationForm, survey, '', saved.slice(0, 1)).chosen, null)
})

test('a reason that was written beside a row answers its queries; its words travel only where free text may', () => {
  const words = { sv: '', en: '' }
  const finding = (rule: string, severity: 'query' | 'error') => ({
    rule,
    severity,
    message: words,
    remedy: words,
  })
  const findings = [finding('utredning-07', 'query'), finding('svar-typ', 'error')]
  assert.deepEqual(keptBecause('Det stämmer', findings, false), { 'utredning-07': { reason: 'stammer' } })
  assert.deepEqual(keptBecause('Lång resa\nutomlands', findings, true), {
    'utredning-07': { reason: 'annat', text: 'Lång resa utomlands' },
  })
  assert.deepEqual(keptBecause('Uppgift saknas', findings, false), {
    'utredning-07': { reason: 'uppgift_saknas' },
  })
})
