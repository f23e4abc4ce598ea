import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blobSource, openTable } from '@lyhord/intake/reading/index.ts'
import { en } from '../../text/en/areas.ts'
import { sv } from '../../text/sv/areas.ts'
import { changesIn } from './changes.ts'
import { type Area, readAreas } from './read_areas.ts'
import { writeAreas } from './write_areas.ts'

const text = sv.faults
const header = ['omrade', 'slag', 'namn', 'kalla', 'ar', 'kod', 'medlem', 'fran', 'till', 'pahittad']
const group: Area = {
  area: 'storre-2023',
  kind: 'group',
  name: 'Större; och "stora"',
  source: 'Påhittad indelning',
  year: 2023,
  invented: true,
  members: [
    { code: '0001', name: '=Lindby', from: '2020-01-01', to: '2021-12-31' },
    { code: '0001', name: '=Lindby', from: '2023-01-01', to: null },
    { code: '0002-07', name: 'Älvsta', from: '2020-01-01', to: null },
  ],
}
const county: Area = { ...group, area: 'lanet', kind: 'county', name: 'Länet', year: null, invented: false }

/** Reads a file's text as the page does. */
const read = async (csv: string) => {
  const table = await openTable(blobSource(new Blob([csv])))
  assert.ok(!('problem' in table), JSON.stringify(table))
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) rows.push(...batch.rows)
  return readAreas(table.header, rows, text)
}

test('what is downloaded is read in again as it was, names that look like formulas too', async () => {
  assert.deepEqual(await read(writeAreas([group, county])), { areas: [group, county] })
})

test('an area says its own things once, a code lost its zero, and a blank row stands between', () => {
  const rows = [
    ['lanet', 'Län', 'Länet', 'Källan', '', '114', 'Lindby', '2020-01-01', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
    ['lanet', '', '', '', '', '0115', 'Älvsta', '2020-01-01', '', ''],
  ]
  const found = readAreas(header, rows, text)
  assert.ok('areas' in found)
  assert.deepEqual(
    found.areas.map((a) => [a.kind, a.members.map((m) => m.code)]),
    [['county', ['0114', '0115']]],
  )
})

test('a kind may be written as the page names it', () => {
  for (const { kinds } of [sv, en])
    for (const [kind, name] of Object.entries(kinds)) {
      const found = readAreas(
        header,
        [['a', name, 'Namnet', 'K', '', '0001', 'Lindby', '2020-01-01', '', '']],
        text,
      )
      assert.deepEqual('areas' in found && found.areas.map((a) => a.kind), [kind], name)
    }
})

test('everything that is wrong is told at once, each with its row and column', () => {
  const rows = [
    ['Länet', 'ort', '', 'K', '23', '12', 'Lindby', '2020-02-30', '', 'kanske'],
    ['b', 'lan', 'Länet', 'K', '2023', '0001', 'Lindby', '2020-01-01', '2019-01-01', ''],
    ['c', 'grupp', 'Gruppen', 'K', '2023', '0001', 'Lindby', '2020-01-01', '', ''],
    ['c', 'grupp', 'Gruppen', 'En annan', '2023', '0001', 'Lindby', '2022-01-01', '', ''],
  ]
  const found = readAreas(header, rows, text)
  assert.ok('faults' in found)
  assert.deepEqual(
    found.faults.map(({ row, column, what }) => [row, column, what]),
    [
      [1, 'area', text.area],
      [1, 'kind', text.kind],
      [1, 'name', text.missing],
      [1, 'year', text.year],
      [1, 'code', text.code],
      [1, 'from', text.day],
      [1, 'invented', text.invented],
      [2, 'to', text.order],
      [4, 'source', text.differs('3')],
      [4, 'code', text.overlap('3')],
    ],
  )
})

test('a file without its columns, or without rows, says so', () => {
  const found = readAreas(['omrade', 'slag', 'namn', 'kalla', 'kod', 'medlem'], [], text)
  assert.deepEqual(found, { faults: [{ row: 0, column: 'from', what: text.columns('fran') }] })
  assert.deepEqual(readAreas(header, [], text), {
    faults: [{ row: 0, column: undefined, what: text.empty }],
  })
})

test('a file with more areas or rows than can be kept is told where it becomes too much', () => {
  const row = (area: string, code: number, from: string) => [
    area,
    'grupp',
    'G',
    'K',
    '',
    String(code).padStart(4, '0'),
    'M',
    from,
    '',
    '',
  ]
  const areas = Array.from({ length: 101 }, (_, i) => row(`a${i}`, 1, '2020-01-01'))
  const members = Array.from({ length: 401 }, (_, i) => row('stor', i + 1, '2020-01-01'))
  const [many, large] = [areas, members].map((rows) => readAreas(header, rows, text))
  assert.deepEqual(many, { faults: [{ row: 101, column: 'area', what: text.tooManyAreas }] })
  assert.deepEqual(large, { faults: [{ row: 401, column: 'area', what: text.tooManyMembers }] })
})

test('what saving would change is told: new, the same, who comes and goes, times, words', () => {
  const [first, second] = group.members
  assert.ok(first && second)
  const next: Area[] = [
    county,
    { ...group, members: group.members.toReversed() },
    { ...group, members: [first, second, { ...second, code: '0009', name: 'Ny' }] },
    { ...group, members: [{ ...first, to: '2022-06-30' }, ...group.members.slice(1)] },
    { ...group, year: 2024 },
  ]
  const told = next.flatMap((area) => changesIn([group], [area]))
  assert.deepEqual(
    told.map(({ is, added, gone, words, times }) => [is, added.join(), gone.join(), words, times]),
    [
      ['new', '=Lindby,Älvsta', '', false, false],
      ['same', '', '', false, false],
      ['changed', 'Ny', 'Älvsta', false, false],
      ['changed', '', '', false, true],
      ['changed', '', '', true, false],
    ],
  )
})
