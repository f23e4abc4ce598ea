import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas } from '@lyhord/contract/resources/areas.ts'
import { background } from '@lyhord/contract/resources/background.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/background.ts'
import { areaOfSimilar, type Similar } from './area_of_similar.ts'
import { batches } from './batches.ts'
import { faultSaid } from './fault_said.ts'
import { readFile } from './read_file.ts'

const figure = (label: string, scale: 'plain' | 'log', source: string) => ({
  figure: 'x',
  label,
  source,
  scale,
  municipalities: 3,
  sd: 1,
  own: 1,
})
const similar = (label: string): Similar => ({
  code: '9901',
  name: 'Lindby',
  year: 2024,
  figures: [figure(label, 'log', 'Kolada'), figure('Andel 0–20 år', 'plain', 'SCB')],
  groupWeight: 1,
  hasGroups: true,
  compared: 2,
  nearest: [
    { code: '9902', name: 'Älvsta', distance: 1, parts: [], sameGroup: true },
    { code: '9903', name: null, distance: 2, parts: [], sameGroup: true },
  ],
  notCompared: [],
  lacks: [],
})

test('the group says that it is computed, how, of which year and from which sources', () => {
  const area = areaOfSimilar(similar('Folkmängd'), sv.similar, formats.sv.list, false)
  assert.equal(
    area.source,
    'Beräknad av Lyhörd: de 2 närmaste efter Folkmängd (logaritm), Andel 0–20 år och kommungrupp. Källa: Kolada, SCB',
  )
  assert.deepEqual(
    [area.area, area.kind, area.name, area.year, area.members.map((m) => m.name)],
    ['liknande-9901-2024', 'group', 'Liknar Lindby 2024', 2024, ['Älvsta', '9903']],
  )
})

test('a long figure is cut so that the sources are still said, and the server takes the group', () => {
  const area = areaOfSimilar(similar('F'.repeat(120)), sv.similar, formats.sv.list, false)
  assert.ok(area.source.length <= 200)
  assert.match(area.source, /Källa: Kolada, SCB$/)
  assert.ok(areas['PUT /api/areas'].body.safeParse({ areas: [area] }).success)
})

test('a file is read as what it is, whatever it is called, and the server takes what was read', async () => {
  const kolada = {
    values: [{ kpi: 'N01951', municipality: '9901', period: 2024, values: [{ gender: 'T', value: 0 }] }],
  }
  const json = await readFile(new File([JSON.stringify(kolada)], 'hämtat.txt'))
  const csv = await readFile(new File(['region;Folkmängd 2024\n9901 Lindby;..\n'], 'scb.csv'))
  assert.ok('from' in json && 'from' in csv)
  assert.deepEqual([json.from, csv.from], ['kolada', 'table'])
  const body = background['PUT /api/background'].body
  assert.ok(body.safeParse({ ...json, figures: [...json.figures], places: [...json.places] }).success)
  assert.ok(body.safeParse({ ...csv, source: 'SCB' }).success)
  assert.equal(body.safeParse({ ...csv }).success, false, 'a table says where it comes from')
})

test('each fault is a sentence with its row', async () => {
  const broken = await readFile(new File(['{"values":'], 'a.json'))
  assert.ok('fault' in broken)
  assert.equal(faultSaid(broken, sv.faults), sv.faults.not_json)
  const wrong = await readFile(new File(['kommun;2024\n9901;många\n'], 'a.csv'))
  assert.ok('fault' in wrong)
  assert.equal(faultSaid(wrong, sv.faults), 'Rad 1, 2024: ska vara ett tal, eller .. om det saknas.')
})

test('many figures go in portions, and none is divided or lost', () => {
  const years = Array.from({ length: 7 }, (_, i) => ({
    figure: 'a',
    label: 'A',
    year: 2000 + i,
    values: Array.from({ length: 5000 }, (_v, k) => [String(k), 'T', k] as const),
  }))
  assert.deepEqual(
    batches(years).map((portion) => portion.map((f) => f.year)),
    [[2000, 2001], [2002, 2003], [2004, 2005], [2006]],
  )
  assert.deepEqual(batches([]), [])
})
