import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  areaOf,
  cellsMade,
  keepTallies,
  makeRelease,
  newHouseOf,
  submit,
  talliesOf,
} from '../../testing/comparing.ts'
import { openTestHouse, type Person } from '../../testing/house.ts'

const kit = await openTestHouse()
const period = '2025-H1'
const codes = ['0001', '0002', '0003', '0004', '0005']
const publication = 'POST /api/releases/:release/publication'

/** A region to which the first so many boards submit. */
const regionOf = async (code: string, boards: number) => {
  const region = await newHouseOf(kit, { code, name: `Regionen ${code}`, kind: 'region' })
  const analyst = await kit.as(`Anna ${code}`, 'analyst', region)
  const members = codes.slice(0, boards)
  await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', members)] } })
  return { region, analyst, boards }
}
const [smaller, larger, far] = [
  await regionOf('0098', 4),
  await regionOf('0099', 5),
  await regionOf('0097', 0),
]
for (const [i, code] of codes.entries()) {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  // three of forty girls in the last, which one of the regions does not have
  const girls = i === 4 ? ([1, 2] as const) : ([10 + i, 9 + i] as const)
  await keepTallies(kit, tenant, talliesOf(period, [20, 20, 20, 20], [...girls, 12, 10]))
  const lead = await kit.as(`Lead ${code}`, 'lead', tenant)
  for (const { region, boards } of [smaller, larger]) if (i < boards) await submit(lead, region, period)
}

/** How many girls had a talk in all boards of a region. */
const girlsIn = async ({ region }: { readonly region: string }, release: string) => {
  const cells = await cellsMade(kit, release, region, 'samtal_minst_1')
  return cells.find((c) => c.area === 'Total' && c.group.kon === 'flicka')?.numerator
}
const ends = async ({ analyst }: { readonly analyst: Person }, release: string) =>
  analyst.ok(publication, { params: { release } })

test('what another region has published of the same boards is heeded, also when it was after this release was begun', async () => {
  const before = await makeRelease(kit, larger.analyst, [period])
  assert.equal(await girlsIn(larger, before), 91)
  const other = await makeRelease(kit, smaller.analyst, [period])
  await ends(smaller, other)
  assert.equal(await girlsIn(smaller, other), 88)
  const refused = await larger.analyst.refused(publication, { params: { release: before } })
  assert.equal(refused.id, 'release_overtaken')
  const after = await makeRelease(kit, larger.analyst, [period])
  await ends(larger, after)
  assert.equal(await girlsIn(larger, after), null, '91 less 88 are three girls')
})

test('a release of other boards is nothing to heed', async () => {
  const tenant = await newHouseOf(kit, { code: '0009', name: 'Nämnden 0009', kind: 'board' })
  await keepTallies(kit, tenant, talliesOf(period, [20, 20, 20, 20], [10, 12, 11, 9]))
  await submit(await kit.as('Lead 0009', 'lead', tenant), far.region, period)
  await far.analyst.ok('PUT /api/areas', { body: { areas: [areaOf('fjarran', ['0009'])] } })
  const begun = await makeRelease(kit, far.analyst, [period])
  await ends(larger, await makeRelease(kit, larger.analyst, [period]))
  await ends(far, begun)
})
