import assert from 'node:assert/strict'
import { test } from 'node:test'
import { investigationForm as form } from '@lyhord/catalogue'
import { type Answers, codesOf, printCell, readCell, variablesOf } from '@lyhord/core'
import fc from 'fast-check'
import { blobSource, openTable } from '../reading/index.ts'
import {
  applyMapping,
  decideColumn,
  decideValue,
  identityMapping,
  type Mapping,
  parseMapping,
  printMapping,
  proposeMapping,
  surveyTable,
} from './index.ts'
import { nameLikeness } from './name_likeness.ts'
import { dayFormOf, readDay } from './read_day.ts'
import { wholeNumberIn } from './read_number.ts'

const today = '2026-01-31'

const openText = async (text: string) => {
  const table = await openTable(blobSource(new Blob([text])), { repeated: 'numbered' })
  assert.ok(!('problem' in table))
  return table
}

/** A proposed mapping of a text and what it reads of every row. */
const proposed = async (text: string, change: (mapping: Mapping) => Mapping = (m) => m) => {
  const table = await openText(text)
  const survey = await surveyTable(table)
  assert.ok(!('problem' in survey))
  const mapping = change(proposeMapping(form, survey))
  return { survey, mapping, rows: await rowsBy(mapping, text) }
}

const rowsBy = async (mapping: Mapping, text: string): Promise<Answers[]> => {
  const table = await openText(text)
  const mapper = applyMapping(mapping, form, table, { today })
  assert.ok(!('problem' in mapper))
  const batches = await Array.fromAsync(table.rows())
  return batches.flatMap(({ rows }) =>
    rows.flatMap((cells) => mapper.read(cells).map(({ answers }) => given(answers))),
  )
}

const given = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))

const codeList = (id: string) => codesOf(variable(id))?.map((c) => c.id) ?? []
const variable = (id: string) => {
  const found = variablesOf(form).find((v) => v.id === id)
  assert.ok(found)
  return found
}

const answer = (kind: (typeof variables)[number]): fc.Arbitrary<string> => {
  const codes = codesOf(kind)?.map((c) => c.id)
  if (kind.kind === 'multi') return fc.shuffledSubarray([...(codes ?? [])]).map((chosen) => chosen.join('|'))
  if (codes) return fc.constantFrom('', ...codes, 'okänd kod')
  if (kind.kind === 'day') return fc.constantFrom('2025-10-31', '', '2025-02-30')
  if (kind.kind === 'number') return fc.integer({ min: -1, max: 30 }).map(String)
  return fc.constantFrom('U-1', ' x ', '')
}
const variables = variablesOf(form)

test('by the identity mapping every cell is read just as the form reads it', () => {
  const header = variables.map((v) => v.id)
  const format = {
    kind: 'text',
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    sheet: null,
    sheets: [],
    headerRow: 1,
    headerRows: 1,
    decimal: ',',
    epoch: null,
    chosen: [],
  } as const
  const mapping = identityMapping(form, header, format)
  assert.ok(!('problem' in mapping))
  const mapper = applyMapping(mapping, form, { header }, { today })
  assert.ok(!('problem' in mapper))
  fc.assert(
    fc.property(fc.tuple(...variables.map(answer)), (cells) => {
      const [reading] = mapper.read(cells)
      for (const [i, v] of variables.entries()) {
        const read = readCell(v, cells[i])
        if ('answer' in read) assert.deepEqual(reading?.answers[v.id], read.answer)
        else assert.ok(reading?.findings.some((f) => f.variable === v.id && f.rule === read.refusal))
      }
    }),
    { numRuns: 60 },
  )
})

test('our own export is proposed as it is, and read the same', async () => {
  const answers: Answers = {
    utredning_id: 'U-1',
    kon: 'flicka',
    alder: 9,
    orsaker: ['relation', 'annat'],
    utredning_start: '2025-03-10',
    utfall: 'flyttat',
  }
  const text = `${variables.map((v) => v.id).join(',')}\n${variables.map((v) => printCell(v, answers[v.id])).join(',')}\n`
  const { mapping, rows } = await proposed(text)
  assert.ok(mapping.columns.every((c) => c.column === c.variable))
  assert.deepEqual(rows, [{ ...answers, orsaker: readBack('orsaker', 'relation|annat') }])
})

const readBack = (id: string, cell: string) => {
  const read = readCell(variable(id), cell)
  return 'answer' in read ? read.answer : undefined
}

const days: readonly (readonly [
  text: string,
  form: Parameters<typeof readDay>[1],
  day: string | undefined,
])[] = [
  ['2025-10-31', 'auto', '2025-10-31'],
  ['20251031', 'auto', '2025-10-31'],
  ['20251031 14:05', 'auto', '2025-10-31'],
  ['251031', 'auto', '2025-10-31'],
  ['31/10/2025', 'auto', '2025-10-31'],
  ['31.10.25', 'auto', '2025-10-31'],
  ['5/1/2025', 'auto', '2025-01-05'],
  ['5/1/2025', 'mdy', '2025-05-01'],
  ['2025/1/5', 'auto', '2025-01-05'],
  ['31 oktober 2025', 'auto', '2025-10-31'],
  ['31 okt. 2025', 'mdy', '2025-10-31'],
  ['31 okt 2025', 'ymd', '2025-10-31'],
  ['5/1 2025', 'auto', '2025-01-05'],
  ['5/1 2025', 'mdy', undefined],
  ['2025-10-31 14:05', 'auto', '2025-10-31'],
  ['2025-10-31T14:05:00', 'auto', '2025-10-31'],
  ['45961', 'serial-1900', '2025-10-31'],
  ['44499', 'serial-1904', '2025-10-31'],
  ['31/10/2025', 'ymd', undefined],
  ['2025-02-30', 'auto', undefined],
  ['snart', 'auto', undefined],
  ['45961', 'auto', undefined],
]
for (const [text, as, day] of days)
  test(`${text} as ${as}: ${day ?? 'no day'}`, () => assert.equal(readDay(text, as), day))

test('the form of days is told from all of them', () => {
  const of = (...values: string[]) => dayFormOf(new Map(values.map((v) => [v, 1])))
  assert.deepEqual(
    [
      of('2025-01-31', '20250201'),
      of('01/31/2025', '02/15/2025'),
      of('45961', '45700'),
      of('3', '12'),
      of('ja'),
    ],
    ['auto', 'mdy', 'serial-1900', undefined, undefined],
  )
})

test('whole numbers: spaces between thousands and empty decimals are dropped, halves are no whole number', () => {
  assert.deepEqual(
    ['12', '-3', '12,0', '12.00', '1 200', '1\u00a0200', '2,5', '', '12 34', 'tre'].map(wholeNumberIn),
    ['12', '-3', '12', '12', '1200', '1200', undefined, undefined, undefined, undefined],
  )
  assert.deepEqual(['2 st', '8 år', '3 ggr.', '1 200 dagar', '2,5 st', '8 mån', 'st'].map(wholeNumberIn), [
    '2',
    '8',
    '3',
    '1200',
    undefined,
    undefined,
    undefined,
  ])
})

test('headings are alike however they are written', () => {
  assert.equal(nameLikeness('BESLUTS-DATUM', 'beslutsdatum') > 0.95, true)
  assert.equal(nameLikeness('Kön', 'kon'), 1)
  assert.ok(nameLikeness('Barnets kön', 'kön') > nameLikeness('Handläggare', 'kön'))
})

test('a column per reason becomes one answer of several codes, and one reason in each of several columns too', async () => {
  const marks = await proposed(
    'Ärendenr;Orsak Skolfrånvaro;Orsak Omsorgssvikt;Startdatum\n1;x;;2025-01-01\n2;X;1;2025-01-02\n3;;nej;2025-01-03\n',
  )
  assert.deepEqual(
    marks.rows.map((r) => r.orsaker),
    [['skolfranvaro'], ['skolfranvaro', 'omsorgssvikt'], undefined],
  )
  const columns = await proposed(
    'Ärendenr;Orsak;Orsak;Startdatum\n1;Omsorgssvikt;Skolfrånvaro;2025-01-01\n2;Omsorgssvikt;;2025-01-02\n',
  )
  assert.deepEqual(
    columns.rows.map((r) => r.orsaker),
    [['skolfranvaro', 'omsorgssvikt'], ['omsorgssvikt']],
  )
})

test('a closing day is counted from the opening and the days it took, an extension from the day it was extended to', async () => {
  const { rows } = await proposed(
    'Ärendenr;Startdatum;Utredningstid dagar;Förlängd till\n1;2025-01-01;90;\n2;2025-02-01;130;2025-07-01\n',
  )
  assert.deepEqual(
    rows.map((r) => [r.utredning_slut, r.forlangd]),
    [
      ['2025-04-01', 'nej'],
      ['2025-06-11', 'ja'],
    ],
  )
})

test('what is counted and can be no answer is found fault with, and not taken for missing', async () => {
  const text = 'Ärendenr;Född;Startdatum\n1;2026-02-01;2025-01-01\n2;1980-01-01;2025-01-01\n3;;2025-01-01\n'
  const { mapping } = await proposed(text)
  const table = await openText(text)
  const mapper = applyMapping(mapping, form, table, { today })
  assert.ok(!('problem' in mapper))
  const [{ rows } = { rows: [] }] = await Array.fromAsync(table.rows())
  assert.deepEqual(
    rows.map((cells) => mapper.read(cells).flatMap((r) => r.findings.map((f) => [f.rule, f.variable]))),
    [[['svar-intervall', 'alder']], [['svar-intervall', 'alder']], []],
  )
})

test('without a key a personal number gives age and sex and no answer of its own', async () => {
  // Of the 1890s: nobody alive.
  const { mapping, rows } = await proposed('Ärendenr;Personnr;Startdatum\n1;18920304-1236;1899-05-01\n')
  assert.deepEqual(rows, [{ utredning_id: '1', utredning_start: '1899-05-01', alder: 7, kon: 'pojke' }])
  assert.ok(!printMapping(mapping).includes('18920304'))
})

test('what nobody has decided is listed and found fault with; a decision with a reason settles it', async () => {
  const text =
    'Ärendenr;Kön;Startdatum\n1;Flicka;2025-01-01\n2;Ö;2025-01-02\n3;ö ;2025-01-03\n4;M;2025-01-04\n'
  const { mapping, survey } = await proposed(text)
  assert.deepEqual(mapping.unmapped, [{ variable: 'kon', column: 'Kön', value: 'Ö', count: 2 }])
  assert.deepEqual(
    (await rowsBy(mapping, text)).map((r) => r.kon),
    ['flicka', undefined, undefined, 'pojke'],
  )
  const unknown = decideValue(mapping, {
    variable: 'kon',
    value: 'Ö',
    code: null,
    reason: 'Källan skriver Ö för övrigt',
  })
  assert.deepEqual([unknown.unmapped, unknown.codes.at(-1)?.reason], [[], 'Källan skriver Ö för övrigt'])
  const coded = decideValue(unknown, { variable: 'kon', value: 'ö', code: 'uppgift_saknas' })
  assert.deepEqual(
    (await rowsBy(coded, text)).map((r) => r.kon),
    ['flicka', 'uppgift_saknas', 'uppgift_saknas', 'pojke'],
  )
  const left = decideColumn(coded, form, survey, { column: 'Kön', variable: null })
  assert.deepEqual([left.columns[1]?.variable, left.codes], [null, []])
  const again = decideColumn(left, form, survey, { column: 'Kön', variable: 'kon' })
  assert.deepEqual(
    (await rowsBy(again, text)).map((r) => r.kon),
    ['flicka', undefined, undefined, 'pojke'],
  )
})

test('any mapping comes back from JSON as it was', async () => {
  const { mapping } = await proposed('Ärendenr;Kön;Startdatum;Orsak\n1;Flicka;2025-01-01;Relation, Annat\n')
  const text = fc.string({ maxLength: 20 })
  const codes = fc.array(
    fc.record(
      {
        variable: fc.constant('kon'),
        value: text,
        code: fc.constantFrom(null, ...codeList('kon')),
        reason: text,
        why: fc.constant('chosen' as const),
        count: fc.nat(),
      },
      { noNullPrototype: true },
    ),
  )
  fc.assert(
    fc.property(codes, text, fc.nat(), (codes, source, version) => {
      const changed = { ...mapping, codes, source, version }
      assert.deepEqual(parseMapping(printMapping(changed), form), changed)
    }),
  )
})

test('text that is no mapping is refused kindly, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (text) => {
      const read = parseMapping(text, form)
      assert.ok('problem' in read && read.problem.title.sv.length > 0)
    }),
  )
  const start = { kind: 'lyhord-mapping', form: 'utredning' }
  const told = parseMapping(JSON.stringify(start), form)
  assert.ok('problem' in told && told.problem.title.sv.includes('formVersion'))
  const other = parseMapping({ ...start, form: 'aktualisering' }, form)
  assert.ok('problem' in other && other.problem.id === 'mappning-annat-formular')
})

test('a file whose headings hold personal numbers is refused before anything is listed', async () => {
  const table = await openText('18920304-1236;flicka\n18930304-1234;pojke\n')
  const survey = await surveyTable(table)
  assert.ok('problem' in survey && survey.problem.id === 'fil-personnummer-i-rubrik')
})
