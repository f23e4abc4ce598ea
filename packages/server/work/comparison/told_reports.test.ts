import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReleasedCell } from '@lyhord/core'
import { policyOf } from '@lyhord/core'
import { listOwnTables } from '../../queries/comparisons.ts'
import { keepTold, type ToldHalf } from '../../queries/told_by_reports.ts'
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

const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const leads: Person[] = []
const codes = ['0001', '0002', '0003', '0004']
for (const [i, code] of codes.entries()) {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  // three of thirty girls in the first
  const girls = i === 0 ? ([1, 2] as const) : ([10 + i, 9 + i] as const)
  await keepTallies(kit, tenant, talliesOf(period, [15, 15, 20, 20], [...girls, 12, 10]))
  leads.push(await kit.as(`Lead ${code}`, 'lead', tenant))
}
await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', codes)] } })
for (const lead of leads) await submit(lead, region, period)
const [first] = leads
assert.ok(first)

/** How many have had a talk in the first: all, girls and boys. */
const numeratorsIn = async (release: string) => {
  const cells = await cellsMade(kit, release, region, 'samtal_minst_1')
  const own = cells.filter((c) => c.area === '0001')
  return ['Total', 'flicka', 'pojke'].map((kon) => own.find((c) => c.group.kon === kon)?.numerator)
}

/** A report of the board's own that told how many boys had a talk, and not how many there were in all. */
const toldOfBoys = (): ToldHalf => {
  const cell = (kon: string, numerator: number | null): ReleasedCell => ({
    ...{ area: 'namnden', period, group: { kon }, n: numerator === null ? null : 40, numerator },
    hidden: numerator === null ? 'protected' : null,
  })
  const cells = [cell('Total', null), cell('flicka', null), cell('pojke', 22)]
  const table = { indicator: 'samtal_minst_1', policy: policyOf(4), cells }
  return { period, checksum: 'a'.repeat(64), tables: [{ grouping: 'kon', table }] }
}

test('a release shows nothing that, less what a report of a board’s own has told since it was begun, is few', async () => {
  const before = await makeRelease(kit, analyst, [period])
  assert.deepEqual(await numeratorsIn(before), [25, null, null])
  await kit.inside((db) => keepTold(db, 'utredning', [toldOfBoys()]), first.tenant)
  const publication = 'POST /api/releases/:release/publication'
  const refused = await analyst.refused(publication, { params: { release: before } })
  assert.equal(refused.id, 'release_overtaken')
  const after = await makeRelease(kit, analyst, [period])
  const [all, girls] = await numeratorsIn(after)
  assert.deepEqual([all, girls], [null, null], '25 less 22 boys are three girls')
  await analyst.ok(publication, { params: { release: after } })
})

test('a report of a board’s own heeds what a release told, also when it has been withdrawn', async () => {
  const told = () => kit.inside((db) => listOwnTables(db, 'utredning', [period]), first.tenant)
  const before = await told()
  assert.ok(before.length > 0)
  const { releases } = await analyst.ok('GET /api/releases')
  const release = releases.find((r) => r.state === 'published')?.id ?? ''
  const why = { params: { release }, body: { why: 'Fel siffror' } }
  await analyst.ok('POST /api/releases/:release/withdrawal', why)
  assert.deepEqual(await told(), before)
})
