import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areaOf, newHouseOf } from '../testing/comparing.ts'
import { openTestHouse } from '../testing/house.ts'

const kit = await openTestHouse()
const region = await newHouseOf(kit, { code: '0099', name: 'Bygden', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const member = (code: string, from: string, to: string | null) => ({ code, name: `Kommun ${code}`, from, to })
const group = areaOf('gruppen', [], 'group')

const codesOn = async (on: string) => {
  const { areas } = await analyst.ok('GET /api/areas', { query: { on } })
  return areas.find((a) => a.area === 'gruppen')?.members.map((m) => m.code)
}

test('membership is of a day: the first and the last are in it', async () => {
  const members = [
    member('0001', '2020-01-01', '2024-12-31'),
    member('0001', '2026-01-01', null),
    member('0180-07', '2025-01-01', null),
  ]
  await analyst.ok('PUT /api/areas', { body: { areas: [{ ...group, members }] } })
  assert.deepEqual(await codesOn('2019-12-31'), [])
  assert.deepEqual(await codesOn('2024-12-31'), ['0001'])
  assert.deepEqual(await codesOn('2025-06-30'), ['0180-07'])
  assert.deepEqual(await codesOn('2026-01-01'), ['0001', '0180-07'])
  const { areas } = await analyst.ok('GET /api/areas')
  assert.deepEqual(areas, [{ ...group, members }], 'as it was imported, invented and all')
})

test('an import takes the place of an area and leaves others as they are', async () => {
  await analyst.ok('PUT /api/areas', { body: { areas: [areaOf('lanet', ['0002'], 'county')] } })
  await analyst.ok('PUT /api/areas', { body: { areas: [{ ...group, name: 'Nytt namn' }] } })
  const { areas } = await analyst.ok('GET /api/areas')
  assert.deepEqual(
    areas.map((a) => [a.area, a.name, a.members.length]),
    [
      ['lanet', 'Område lanet', 1],
      ['gruppen', 'Nytt namn', 0],
    ],
  )
})

test('nobody is in an area twice on the same day, nor leaves before they came', async () => {
  for (const members of [
    [member('0001', '2020-01-01', null), member('0001', '2021-01-01', '2021-12-31')],
    [member('0001', '2021-01-01', '2020-01-01')],
  ]) {
    const said = await analyst.refused('PUT /api/areas', { body: { areas: [{ ...group, members }] } })
    assert.equal(said.id, 'not_valid')
  }
})

test('an area can be taken away once', async () => {
  await analyst.ok('DELETE /api/areas/:area', { params: { area: 'lanet' } })
  const again = await analyst.refused('DELETE /api/areas/:area', { params: { area: 'lanet' } })
  assert.equal(again.id, 'not_found')
})
