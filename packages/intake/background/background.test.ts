import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { blobSource, openTable } from '../reading/index.ts'
import { isMunicipality } from './background_file.ts'
import { readKolada, readKoladaText } from './read_kolada.ts'
import { readTable } from './read_table.ts'

const entry = (municipality: string, value: number | null, gender = 'T', kpi = 'N01951', period = 2023) => ({
  kpi,
  municipality,
  period,
  values: [{ gender, value, status: value === null ? 'Missing' : '', count: 1 }],
})

/** Reads a file's text as the page does. */
const read = async (csv: string, title = 'folkmangd-fil') => {
  const table = await openTable(blobSource(new Blob([csv])))
  assert.ok(!('problem' in table), JSON.stringify(table))
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  return readTable(table.header, rows, title)
}

test('pages of Kolada, one or several, become figures and years; a null stays null and a nought a nought', () => {
  const pages = [
    {
      values: [entry('9901', 12_000), entry('9902', null), entry('0000', 10_500_000)],
      count: 3,
      next_url: null,
    },
    {
      values: [entry('9903', 0), entry('9901', 11_900, 'T', 'N01951', 2022), entry('9901', 12_000)],
      count: 3,
    },
    { values: [{ id: 'N01951', title: 'Invånare  totalt,\nantal' }] },
    { values: [{ id: '9901', title: 'Lindby', type: 'K' }] },
  ]
  assert.deepEqual(readKolada(pages), {
    from: 'kolada',
    figures: [
      { figure: 'N01951', label: 'Invånare totalt, antal', year: 2022, values: [['9901', 'T', 11_900]] },
      {
        figure: 'N01951',
        label: 'Invånare totalt, antal',
        year: 2023,
        values: [
          ['9901', 'T', 12_000],
          ['9902', 'T', null],
          ['0000', 'T', 10_500_000],
          ['9903', 'T', 0],
        ],
      },
    ],
    places: [{ code: '9901', name: 'Lindby' }],
  })
})

test('a single figure as Kolada answers for one, and genders', () => {
  const found = readKolada([
    { id: 'N33900', title: 'Andel 0–20' },
    { values: [entry('9901', 22.5, 'K', 'N33900'), entry('9901', 23.5, 'M', 'N33900')] },
  ])
  assert.ok('figures' in found)
  assert.deepEqual(found.figures, [
    {
      figure: 'N33900',
      label: 'Andel 0–20',
      year: 2023,
      values: [
        ['9901', 'K', 22.5],
        ['9901', 'M', 23.5],
      ],
    },
  ])
})

for (const [what, text, fault] of [
  ['half a file', '{"values":[{"kpi"', { fault: 'not_json' }],
  ['something else', '[1, 2]', { fault: 'not_kolada' }],
  ['something else with a name', '{"data": []}', { fault: 'not_kolada' }],
  ['no values', '{"values":[]}', { fault: 'empty' }],
  [
    'a text as value',
    JSON.stringify({
      values: [entry('9901', 1), { ...entry('9902', 1), values: [{ gender: 'T', value: '7' }] }],
    }),
    { fault: 'entry', row: 2 },
  ],
  ['a gender that is none', JSON.stringify({ values: [entry('9901', 1, 'X')] }), { fault: 'entry', row: 1 }],
  [
    'a period that is no year',
    JSON.stringify({ values: [{ ...entry('9901', 1), period: '2023-01' }] }),
    { fault: 'entry', row: 1 },
  ],
  [
    'two values for the same',
    JSON.stringify({ values: [entry('9901', 1), entry('9901', 2)] }),
    { fault: 'twice', row: 2 },
  ],
  [
    'a value and none for the same',
    JSON.stringify({ values: [entry('9901', null), entry('9901', 2)] }),
    { fault: 'twice', row: 2 },
  ],
] as const)
  test(`${what} is no answer of Kolada's, and is told`, () => assert.deepEqual(readKoladaText(text), fault))

test('a table with its years in the headings, decimal comma, gaps and a note below', async () => {
  const found = await read(
    '\ufeffregion;kön;Folkmängd 2022;Folkmängd 2023\r\n9901 Lindby;totalt;11 900;12000,5\r\n9902 Älvsta;totalt;..;-\r\n;;;\r\nKälla: registret;;;\r\n',
  )
  assert.deepEqual(found, {
    from: 'table',
    figures: [
      {
        figure: 'folkmangd',
        label: 'Folkmängd',
        year: 2022,
        values: [
          ['9901', 'T', 11_900],
          ['9902', 'T', null],
        ],
      },
      {
        figure: 'folkmangd',
        label: 'Folkmängd',
        year: 2023,
        values: [
          ['9901', 'T', 12_000.5],
          ['9902', 'T', null],
        ],
      },
    ],
    places: [
      { code: '9901', name: 'Lindby' },
      { code: '9902', name: 'Älvsta' },
    ],
  })
})

test('a table with a column for the year, commas between and several figures', async () => {
  const found = await read(
    '"kommun","år","Andel barn","Invånare"\n"114","2023",21.5,40000\n"9902","2024",22,..\n',
  )
  assert.ok('figures' in found, JSON.stringify(found))
  assert.deepEqual(
    found.figures.map(({ figure, year, values }) => [figure, year, values]),
    [
      ['andel_barn', 2023, [['0114', 'T', 21.5]]],
      ['andel_barn', 2024, [['9902', 'T', 22]]],
      ['invanare', 2023, [['0114', 'T', 40_000]]],
      ['invanare', 2024, [['9902', 'T', null]]],
    ],
  )
})

test('a column that is only a year is called what the file is, and a code column is known beside a name', async () => {
  const found = await read('kommunkod;kommun;2023\n9901;Lindby;5\n')
  assert.ok('figures' in found)
  assert.deepEqual(
    [found.figures[0]?.figure, found.figures[0]?.label, found.places],
    ['folkmangd_fil', 'folkmangd-fil', [{ code: '9901', name: 'Lindby' }]],
  )
})

test('long headings that begin alike are figures of their own', async () => {
  const long = 'Andel invånare i åldern noll till tjugo år som är'
  const found = await read(`kommun;${long} flickor 2023;${long} pojkar 2023\n9901;5;6\n`)
  assert.ok('figures' in found, JSON.stringify(found))
  assert.deepEqual(
    found.figures.map(({ figure, label, values }) => [label, values[0]?.[2], figure.length <= 40]).sort(),
    [
      [`${long} flickor`, 5, true],
      [`${long} pojkar`, 6, true],
    ],
  )
})

for (const [what, csv, fault] of [
  ['no column for the place', 'ort;2023\nLindby;5\n', { fault: 'no_place' }],
  ['no year anywhere', 'kommun;Folkmängd\n9901;5\n', { fault: 'no_year', column: 'Folkmängd' }],
  ['a place that is a name', 'kommun;2023\nLindby;5\n', { fault: 'place', column: 'kommun', row: 1 }],
  [
    'a word among the values',
    'kommun;2023\n9901;5\n9902;många\n',
    { fault: 'number', column: '2023', row: 2 },
  ],
  ['a gender that is none', 'kommun;kön;2023\n9901;båda?;5\n', { fault: 'gender', column: 'kön', row: 1 }],
  ['a year that is none', 'kommun;tid;antal\n9901;23;5\n', { fault: 'year', column: 'tid', row: 1 }],
  ['an age beside the values', 'kommun;ålder;2023\n9901;0;5\n', { fault: 'no_year', column: 'ålder' }],
  ['ages in rows', 'kommun;tid;ålder;antal\n9901;2023;0;5\n9901;2023;1;6\n', { fault: 'twice', row: 2 }],
] as const)
  test(`a table with ${what} is told`, async () => {
    assert.deepEqual(await read(csv), fault)
  })

test('as PxWeb writes it with its heading above, in latin-1: what is left out is not nought', async () => {
  const lines = [
    '"Folkmängd efter region, kön och år"',
    '',
    '"region","kön","2022","2023"',
    '"00 Riket","män och kvinnor",10521556,10551707',
    '"9901 Lindby","män och kvinnor",48000,".."',
    '"9902 Älvsta","män och kvinnor",0,NA',
  ]
  const table = await openTable(
    blobSource(new Blob([Uint8Array.from(iconv.encode(lines.join('\r\n'), 'latin1'))])),
  )
  assert.ok(!('problem' in table), JSON.stringify(table))
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  const found = readTable(table.header, rows, 'fil')
  assert.ok('figures' in found, JSON.stringify(found))
  assert.deepEqual(
    found.figures.map(({ label, year, values }) => [label, year, values.map(([, , value]) => value)]),
    [
      ['Folkmängd efter region, kön och år', 2022, [10_521_556, 48_000, 0]],
      ['Folkmängd efter region, kön och år', 2023, [10_551_707, null, null]],
    ],
  )
  assert.equal(found.places[2]?.name, 'Älvsta')
})

test('girls and boys apart, thin spaces, decimal comma in quotes and a true minus', async () => {
  const found = await read(
    'region\tkön\tår\tFörändring\n9901\tflickor\t2023\t12\u202f345\n9901\tpojkar\t2023\t"−3,5"\n9901\ttotalt\t2023\t\n',
  )
  assert.ok('figures' in found, JSON.stringify(found))
  assert.deepEqual(found.figures[0]?.values, [
    ['9901', 'K', 12_345],
    ['9901', 'M', -3.5],
    ['9901', 'T', null],
  ])
})

test('what Kolada has taken back says nothing, and the same value anew is no contradiction', () => {
  const values = [
    { gender: 'T', value: 5, isdeleted: true },
    { gender: 'T', value: 6, isdeleted: false },
    { gender: 'K', status: 'Missing' },
  ]
  const found = readKolada({ values: [{ ...entry('9901', 6), values }] })
  assert.ok('figures' in found, JSON.stringify(found))
  assert.deepEqual(found.figures[0]?.values, [
    ['9901', 'T', 6],
    ['9901', 'K', null],
  ])
})

test('a municipality has four digits; the nation, regions and groups are something else', () => {
  assert.deepEqual(['9901', '0114', '0000', '0014', '00', 'G35898', '14'].map(isMunicipality), [
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
