import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf, keepTallies, newHouseOf, submit, talliesOf } from '../../testing/comparing.ts'
import { openTestHouse } from '../../testing/house.ts'

const kit = await openTestHouse()
const period = '2025-H1'
const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const codes = ['0001', '0002', '0003']
await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', codes)] } })

/** A board whose first group alone has an answer about talks: one child. */
const report = async (code: string): Promise<void> => {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  const rows = talliesOf(period, [30, 25, 28, 31], [1, 0, 0, 0]).map((row, i) => {
    const talks = { n: i === 0 ? 1 : 0, missing: i === 0 ? 1 : 0, numerator: 0, counts: {} }
    return { ...row, tallies: { ...row.tallies, samtal_minst_1: talks } }
  })
  await keepTallies(kit, tenant, rows)
  await submit(await kit.as(`Lead ${code}`, 'lead', tenant), region, period)
}
const missingNow = async () =>
  (await analyst.ok('GET /api/releases/coverage', { query: { form: 'utredning', period } })).missing

test('of two boards nothing is said of what is missing: each would know the other’s', async () => {
  await report('0001')
  assert.equal((await missingNow()).instrument_andel, 0.05, 'one board’s own: 4 of 118, in steps of six')
  await report('0002')
  assert.deepEqual(await missingNow(), {})
})

test('what is missing is not said where it would tell how few have answered', async () => {
  await report('0003')
  const missing = await missingNow()
  assert.equal(missing.samtal_minst_1, undefined, 'half of the asked are three, which is hidden')
  assert.equal(missing.instrument_andel, 0.05, '12 of 354: four are no step')
})
