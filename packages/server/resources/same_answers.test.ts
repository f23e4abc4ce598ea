import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf, keepTallies, makeRelease, newHouseOf, submit, talliesOf } from '../testing/comparing.ts'
import { openTestHouse } from '../testing/house.ts'

const kit = await openTestHouse()
const nobody = kit.browser()
const [period, form, indicator] = ['2025-H1', 'utredning', 'samtal_minst_1']
const codes = ['0011', '0012', '0013', '0014', '0015']
const sizes = [
  [30, 25, 28, 31],
  [20, 22, 19, 24],
  [12, 14, 15, 11],
  [40, 35, 38, 42],
  [22, 18, 31, 27],
] as const

/**
 * What everybody reads of a region where two boards met so many girls, the same number of children in all: 8 and 11 of the
 * youngest, 6 and 10 of the others.
 */
const answersOf = async (name: string, first: number, second: number): Promise<readonly string[]> => {
  const talks = [
    [10, 12, 11, 9],
    [first, 0, 11 - first, 10],
    [second, 0, 8 - second, 6],
    [20, 15, 14, 18],
    [9, 8, 12, 11],
  ] as const
  const region = await newHouseOf(kit, { code: '0099', name, kind: 'region' })
  const analyst = await kit.as(name, 'analyst', region)
  for (const [i, code] of codes.entries()) {
    const tenant = await newHouseOf(kit, { code, name: `${name} ${code}`, kind: 'board' })
    await keepTallies(kit, tenant, talliesOf(period, sizes[i] ?? assert.fail(), talks[i] ?? assert.fail()))
    await submit(await kit.as(`${name} ${code}`, 'lead', tenant), region, period, true)
  }
  await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', codes)] } })
  const release = await makeRelease(kit, analyst, [period])
  const params = { release }
  await analyst.ok('POST /api/releases/:release/publication', { params })
  const open = { params: { from: region, form, indicator } }
  const { audit, coverage } = await analyst.ok('GET /api/releases/:release', { params })
  const { value, status } = await nobody.ok('GET /api/open/tables/:from/:form/:indicator', open)
  const asked = { from: region, kpi: indicator, municipality: codes.join() }
  const kolada = 'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality' as const
  const answers = [
    (await nobody.ask('GET /api/open/tables/:from/:form/:indicator/data.csv', open)).text,
    JSON.stringify(await nobody.ok(kolada, { params: asked })),
    JSON.stringify(await analyst.ok('GET /api/releases/:release/figures', { params, query: { indicator } })),
    JSON.stringify({ audit, coverage, value, status }),
  ]
  return answers.map((text) => text.replaceAll(name, '').replaceAll(region, ''))
}

test('regions that differ in hidden numbers alone are answered in the same bytes, the audit too', async () => {
  const one = await answersOf('Alfa', 3, 1)
  assert.match(one[0] ?? '', /protected/)
  for (const [name, first, second] of [
    ['Beta', 1, 3],
    ['Gamma', 2, 2],
  ] as const)
    assert.deepEqual(await answersOf(name, first, second), one)
  assert.notDeepEqual(await answersOf('Delta', 8, 6), one, 'what is not small is shown')
})
