import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { investigationForm } from '@lyhord/catalogue/investigation/form.ts'
import { referralForm } from '@lyhord/catalogue/referral/form.ts'
import { keepReasons } from '@lyhord/contract'
import { answersAt } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentColumns } from '@lyhord/contract/resources/import_columns.ts'
import { mostChunkBytes, type SentRow } from '@lyhord/contract/resources/import_row.ts'
import { containsPersonalNumber, extendForm } from '@lyhord/core'
import { reasonsToChoose } from '@lyhord/intake/error_workbook/guidance.ts'
import { writeErrorWorkbook } from '@lyhord/intake/error_workbook/write_error_workbook.ts'
import { madeForm, ownSource } from '@lyhord/intake/form_files/made_form.ts'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import { proposeMapping, surveyTable } from '@lyhord/intake/mapping/index.ts'
import { chunkSizes } from './chunk_size.ts'
import { type Chunk, chunksOf, isFaulty } from './chunks.ts'
import { openAhead } from './chunks_ahead.ts'
import { errorRows } from './error_rows.ts'
import { Findings } from './gathering.ts'
import { heldTable } from './held_table.ts'
import { rowJudgeOf } from './judging.ts'
import { lookAt } from './look_at.ts'
import { openCorrected } from './open_corrected.ts'
import { isTelling, shownUnder } from './preview.ts'
import { keptBecause } from './reason.ts'
import { type OpenFile, openFile } from './rows.ts'
import { proposalFor, shownColumn } from './survey.ts'
import { withCorrections } from './with_corrections.ts'

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
  const judge = await rowJudgeOf({ file, form: investigationForm, mapping, key, today, freeText: false })
  assert.ok(typeof judge === 'function')
  return { file, judge, mapping, text, survey }
}

const all = async <T>(pieces: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = []
  for await (const piece of pieces) found.push(piece)
  return found
}

/** The rows of chunks as the server reads them. */
const rowsIn = (chunks: readonly Chunk[]): readonly SentRow[] =>
  chunks.flatMap(({ body }): SentRow[] => {
    const columns: SentColumns = JSON.parse(body).columns
    return columns.rows.map((row, at) => ({ row, answers: answersAt(columns, at) }))
  })

for (const name of [
  'alfa_utredning.csv',
  'beta_utredning.csv',
  'gamma_utredning.txt',
  'delta_utredning.xlsx',
])
  test(`what travels of ${name} has pseudonyms in the place of numbers, rises, and has no row with an error`, async () => {
    const { file, judge } = await judged(name)
    const rows = rowsIn(await all(chunksOf(file, judge, 'large')))
    assert.ok(rows.length >= 10, `${rows.length} rows`)
    assert.equal(containsPersonalNumber(JSON.stringify(rows)), false)
    assert.ok(rows.every((row, i) => i === 0 || row.row > (rows[i - 1]?.row ?? 0)))
    const pseudonyms = rows.filter((row) => /^[0-9a-f]{64}$/.test(String(row.answers.barn_pseudonym)))
    assert.ok(pseudonyms.length > 0)
  })

test('the pseudonym that travels is that of the number in the row', async () => {
  const { file, judge, text } = await judged('alfa_utredning.csv')
  const [first] = rowsIn(await all(chunksOf(file, judge, 'large')))
  const line = text.split(/\r?\n/)[first?.row ?? 0] ?? ''
  const number = /\d{8}-\d{4}/.exec(line)?.[0].replace('-', '') ?? ''
  assert.equal(first?.answers.barn_pseudonym, pseudonymsUnder(key)(number))
})

test('the same file gives the same chunks again, of each size, and none is larger than the server takes', async () => {
  const { text } = await demonstration('alfa_utredning.csv')
  const [header = '', ...lines] = text.trim().split(/\r?\n/)
  const many = Array.from({ length: 100 }, (_, copy) =>
    lines.map((l) => l.replace('ALFA-', `C${copy}-`)),
  ).flat()
  const file = await openFile(new Blob([[header, ...many].join('\n')]), {})
  assert.ok('table' in file)
  const survey = await surveyTable(file.table)
  assert.ok('rows' in survey)
  const mapping = proposeMapping(investigationForm, survey)
  const judgeOf = async () => {
    const judge = await rowJudgeOf({ file, form: investigationForm, mapping, key, today, freeText: false })
    assert.ok(typeof judge === 'function')
    return judge
  }
  for (const size of ['small', 'large'] as const) {
    const one: readonly Chunk[] = await all(chunksOf(file, await judgeOf(), size))
    assert.ok(one.length > 1, `${one.length} chunks`)
    assert.deepEqual(await all(chunksOf(file, await judgeOf(), size)), one)
    const [ahead, judge] = [openAhead(size), await judgeOf()]
    for await (const { rows } of file.batches())
      for (const row of rows.flatMap(judge)) if (!isFaulty(row)) ahead.add(row)
    assert.deepEqual(ahead.all(), one, 'also when they are made while the rules are tried')
    for (const { rows, body } of one) {
      assert.ok(rows <= chunkSizes[size].rows)
      assert.equal(rowsIn([{ rows, body }]).length, rows)
      assert.ok(Buffer.byteLength(body) < mostChunkBytes)
    }
  }
})

test('an import goes on in the chunks it began with: the size of those of before is what it was', () => {
  assert.deepEqual(chunkSizes.small, { rows: 1000, characters: 500_000 })
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

test('a mark that says neither yes nor no is told where it stands, not at the first of the marks', async () => {
  const { file, judge } = await judged('beta_utredning.csv')
  const findings = new Findings()
  for await (const { rows } of file.batches())
    for (const given of rows) for (const row of judge(given)) findings.add(row, file.header, given.cells)
  const [cause, ...others] = findings.causes().filter(({ rule }) => rule === 'svar-typ')
  assert.ok(cause && others.length === 0)
  assert.equal(cause.heading, 'ORSAK RELATION')
  assert.match(cause.remedy.sv, /^Skriv x om "Relationen .+" gäller\. Lämna annars cellen tom\.$/)
  const [row] = findings.page(cause.id, 1).rows
  assert.equal(row?.value, '?')
  assert.ok(
    findings
      .byRow()
      .get(row?.row ?? 0)
      ?.some(({ column }) => column === 'ORSAK RELATION'),
  )
})

test('columns that may say who somebody is are covered, others are shown', async () => {
  const { survey } = await demonstration('alfa_utredning.csv')
  const columns = new Map(survey.columns.map((c) => [c.column, shownColumn(c)]))
  assert.deepEqual(columns.get('Personnr')?.samples, [])
  assert.equal(columns.get('Kön')?.samples.length, 3)
  for (const heading of [
    'Barnets namn',
    'Efternamn',
    'Adress',
    'E-post',
    'Telefon hem',
    'Pers.nr',
    'PNR',
    'Mobil',
  ])
    assert.equal(isTelling(heading), true, heading)
  for (const heading of ['Insatsnamn', 'Orsak', 'Ärendenr', 'LÖPNR', 'Handläggare'])
    assert.equal(isTelling(heading), false, heading)
  const show = shownUnder('Anmälare')
  assert.equal(show('18820808-3314'), null)
  assert.equal(show('ada@hemma.example'), null)
  assert.equal(shownUnder('Namn')('Skola'), null)
  assert.equal(show(' Skola '), 'Skola')
})

test('of a day of birth the year is shown, in the first rows, in the examples and in findings', async () => {
  for (const heading of [
    'Född',
    'FÖDELSEDATUM',
    'födelse_dag',
    'Barnet fött/född',
    'F.datum',
    'Birth date',
    'Fodelsedatum',
  ]) {
    const show = shownUnder(heading)
    const days = ['2010-01-05', '20100105', '5/1/2010', '2010-01-05 00:00', '100105', '40183', 'okänt', '']
    assert.deepEqual(days.map(show), ['2010', '2010', '2010', '2010', null, null, 'okänt', ''], heading)
  }
  for (const heading of [
    'Födelseland',
    'Född i',
    'Föräldrar födda utomlands',
    'Utredning inledd',
    'Fattat datum',
  ])
    assert.equal(shownUnder(heading)('2010-01-05'), '2010-01-05', heading)
  const rows = 'Nr;Född;Kön\n1;2010-01-05;F\n2;2010-07-31;P\n'
  const file = await openFile(new Blob([rows]), {})
  assert.ok('table' in file)
  const { preview } = await lookAt(file)
  assert.deepEqual(
    preview.map(({ cells }) => cells),
    [
      ['1', '2010', 'F'],
      ['2', '2010', 'P'],
    ],
  )
  const survey = await surveyTable(file.table)
  assert.ok('rows' in survey)
  assert.deepEqual(survey.columns.map((column) => shownColumn(column).samples)[1], ['2010'])
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

const opened = async (text: string | Blob) => {
  const file = await openFile(typeof text === 'string' ? new Blob([text]) : text, {})
  assert.ok('table' in file)
  const survey = await surveyTable({ ...file.table, header: file.header })
  assert.ok('rows' in survey)
  return { file, survey }
}

test('rows that are one record travel as one, and stand together in the error workbook', async () => {
  const head = 'aktualisering_id;barn_pseudonym;inkom_datum;kon;orsaker'
  const line = (id: string, reason: string, sex = 'flicka') =>
    `${id};${'a'.repeat(64)};2025-03-01;${sex};${reason}`
  const [one = '', two = ''] = reasonsOf()
  const text = [head, line('A', one), line('B', one), line('A', two), line('B', two, 'pojke')].join('\n')
  const { file, survey } = await opened(text)
  const mapping = proposeMapping(referralForm, survey)
  assert.equal(mapping.joinedBy, 'record')
  const judging = { file, form: referralForm, mapping, key: null, today, freeText: false }
  const judge = await rowJudgeOf(judging)
  assert.ok(typeof judge === 'function')
  const findings = new Findings()
  const records: (readonly [number, unknown, boolean])[] = []
  for await (const { rows } of file.batches())
    for (const given of rows)
      for (const judged of judge(given)) {
        findings.add(judged, file.header, given.cells)
        const differ = judged.findings.some((f) => f.rule === 'import-olika-rader')
        records.push([judged.row, judged.answers.orsaker, differ])
      }
  assert.deepEqual(records, [
    [3, [one, two], false],
    [4, [one, two], true],
  ])
  const server = {
    row: 3,
    rule: 'x',
    variable: null,
    severity: 'error' as const,
    message: words,
    remedy: words,
  }
  const workbook = await all(errorRows(judging, findings, [server]))
  assert.deepEqual(
    workbook.map((r) => r.row),
    [1, 2, 3, 4],
    'both rows of each record, also where the server found fault',
  )
})

const words = { sv: 'Fel.', en: 'Wrong.' }
const reasonsOf = (): readonly string[] => {
  const question = referralForm.sections.flatMap((s) => s.questions).find((q) => q.variable.id === 'orsaker')
  return question?.variable.kind === 'multi' ? question.variable.values.codes.map((c) => c.id) : []
}

test('rows that the server holds come back as a workbook under the form’s own names, each in its place', async () => {
  const findings = [
    { row: 7, rule: 'x', variable: 'kon', severity: 'error' as const, message: words, remedy: words },
  ]
  const answers = { utredning_id: 'U-7', kon: 'qq', hembesok: 3, orsaker: ['vald', 'annat'] }
  const table = heldTable(investigationForm, [
    { row: 7, sibling: 0, answers, findings },
    { row: 7, sibling: 1, answers: { ...answers, utredning_id: 'U-7-2' }, findings },
  ])
  const source = 'abc:utredning'
  const blob = new Blob(await Array.fromAsync(writeErrorWorkbook({ source, lang: 'sv', ...table })))
  const { file, survey } = await opened(blob)
  assert.equal(file.corrects, source)
  const [batch] = await all(file.batches())
  const [row] = batch?.rows ?? []
  const cell = (id: string) => row?.cells[file.header.indexOf(id)]
  assert.deepEqual(
    [row?.row, cell('utredning_id'), cell('kon'), cell('hembesok'), cell('orsaker')],
    [7, 'U-7', 'qq', '3', 'vald|annat'],
  )
  const mapping = proposeMapping(investigationForm, survey)
  const judge = await rowJudgeOf({
    file,
    form: investigationForm,
    mapping,
    key: null,
    today,
    freeText: false,
  })
  assert.ok(typeof judge === 'function')
  const judged = (batch?.rows ?? []).flatMap((given) => judge(given))
  assert.deepEqual(
    judged.map((one) => [one.row, one.sibling, one.answers.utredning_id]),
    [
      [7, 0, 'U-7'],
      [7, 1, 'U-7-2'],
    ],
  )
})

test('columns are suggested for own questions by their names and codes, and their mapping fits a form without them', async () => {
  const label = (text: string) => ({ sv: text, en: text })
  const values = {
    id: 'skolform',
    source: ownSource,
    codes: ['grundskola', 'anpassad'].map((id) => ({ id, label: label(id) })),
  }
  const about = { question: label('Vilken skola går barnet i?'), source: ownSource }
  const variable = { id: 'egen_skola', kind: 'one' as const, label: label('Typ av skola'), values, ...about }
  const section = { id: 'egna', title: label('Egna'), questions: [{ variable }] }
  const { form } = madeForm({ id: 'egen_00000001', title: 'Egna', sections: [section], rules: [] }, today, [])
  const own = extendForm(investigationForm, { ...form, sections: [section] })
  const rows = Array.from({ length: 12 }, (_, i) => `U-${i};flicka;${i % 2 ? 'Grundskola' : 'ANPASSAD'}`)
  const { survey } = await opened(['Ärende-id;Kön;Typ av skola', ...rows].join('\n'))
  const mapping = proposeMapping(own, survey)
  assert.equal(mapping.columns[2]?.variable, 'egen_skola')
  assert.deepEqual(
    mapping.codes
      .filter((c) => c.variable === 'egen_skola')
      .map((c) => c.code)
      .sort(),
    ['anpassad', 'grundskola'],
  )
  const alone = proposeMapping(form, survey)
  assert.equal(
    alone.columns[0]?.variable,
    form.keys.record,
    'the id of a form of one’s own is known as any other',
  )
  const saved = [{ id: 'm', version: 1, source: 'Alfa', content: JSON.parse(JSON.stringify(mapping)) }]
  const without = proposalFor(investigationForm, survey, '', saved)
  assert.equal(without.chosen?.id, 'm')
  assert.deepEqual(
    without.mapping.columns.map((c) => c.variable === null),
    [false, false, true],
  )
})

const referrals = async (lines: readonly string[]) => {
  const { file } = await opened(
    ['aktualisering_id;barn_pseudonym;inkom_datum;kon;orsaker', ...lines].join('\n'),
  )
  return file
}

const judgedBy = async (file: OpenFile) => {
  const survey = await surveyTable({ ...file.table, header: file.header })
  assert.ok('rows' in survey)
  const mapping = proposeMapping(referralForm, survey)
  const judge = await rowJudgeOf({ file, form: referralForm, mapping, key: null, today, freeText: false })
  assert.ok(typeof judge === 'function')
  return (await all(file.batches())).flatMap(({ rows }) => rows.flatMap((given) => judge(given)))
}

const [reasonA = '', reasonB = ''] = reasonsOf()
const line = (id: string, day: string, reason: string, child = 'a') =>
  `${id};${child.repeat(64)};${day};flicka;${reason}`

test('a record of several rows is kept because of what any of its rows says, or all', async () => {
  const file = await referrals([
    line('A', '2025-03-01', reasonA),
    line('A', '2025-03-01', reasonB),
    line('B', '2025-03-01', reasonA, 'b'),
    line('B', '2025-03-01', reasonB, 'b'),
  ])
  const saying = (said: readonly (string | undefined)[]): OpenFile => ({
    ...file,
    batches: async function* () {
      for await (const batch of file.batches())
        yield { ...batch, rows: batch.rows.map((given) => ({ ...given, reason: said[given.row - 1] })) }
    },
  })
  const reasonsWhen = async (said: readonly (string | undefined)[]) =>
    (await judgedBy(saying(said))).map(({ reasons, findings }) => {
      const queries = findings.filter((f) => f.severity === 'query').map((f) => f.rule)
      assert.ok(queries.length > 0)
      return queries.map((rule) => reasons[rule]?.reason)[0]
    })
  assert.deepEqual(await reasonsWhen(['Det stämmer', undefined, undefined, 'Uppgift saknas']), [
    'stammer',
    'uppgift_saknas',
  ])
  assert.deepEqual(await reasonsWhen(['Rutin', 'Rutin', undefined, undefined]), ['lokal_rutin', undefined])
})

test('a corrected workbook changes its rows in the file, and no others', async () => {
  const file = await referrals([
    line('A', '2025-03-01', reasonA),
    line('B', '2025-02-30', reasonA, 'b'),
    line('C', '2025-02-31', reasonB, 'c'),
  ])
  const [batch] = await all(file.batches())
  const faulty = (batch?.rows ?? []).slice(1).map((given) => ({ ...given, findings: [] }))
  const written = async (header: readonly string[], place: (cells: readonly string[]) => string[]) => {
    const rows = faulty.map((r) => ({ ...r, cells: place(r.cells), reason: r.row === 2 ? 'Stämmer' : '' }))
    const pieces = writeErrorWorkbook({ source: 'f:aktualisering', header, rows, lang: 'sv' })
    return new Blob(await Array.fromAsync(pieces))
  }
  // Only two of the columns are left, in another order, and one row is corrected.
  const blob = await written(['inkom_datum', 'aktualisering_id'], ([id = '', , day = '']) => [
    day === '2025-02-30' ? '2025-02-28' : day,
    id,
  ])
  const workbook = await openCorrected(blob, 'f:aktualisering')
  assert.ok(!('problem' in workbook))
  const corrected = await withCorrections(file, workbook)
  const rows = (await all(corrected.batches())).flatMap((b) => b.rows)
  assert.deepEqual(
    rows.map(({ row, cells, reason }) => [row, cells[0], cells[2], cells[4], reason]),
    [
      [1, 'A', '2025-03-01', reasonA, undefined],
      [2, 'B', '2025-02-28', reasonA, 'Stämmer'],
      [3, 'C', '2025-02-31', reasonB, undefined],
    ],
  )
  const other = await openCorrected(blob, 'g:aktualisering')
  assert.ok('problem' in other)
  assert.equal(other.problem.id, 'felarbetsbok-annan-fil')
})

test('a file with more chunks than are made ahead has none of them kept', async () => {
  const { file, judge } = await judged('alfa_utredning.csv')
  const [batch] = await all(file.batches())
  const rows = (batch?.rows ?? []).flatMap(judge).filter((row) => !isFaulty(row))
  const ahead = openAhead('large')
  for (let i = 0; i < 26_000; i++) ahead.add({ ...(rows[i % rows.length] ?? assert.fail()), row: i + 1 })
  assert.equal(ahead.all(), undefined)
})

test('every reason that the error workbook offers is read as the one it says', () => {
  const said = { sv: 'a', en: 'a' }
  const query = { rule: 'r', severity: 'query', message: said, remedy: said } as const
  for (const lang of ['sv', 'en'] as const)
    assert.deepEqual(
      reasonsToChoose.map((reason) => keptBecause(reason[lang], [query], false).r?.reason),
      keepReasons,
    )
})
