import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'

const house = await openTestHouse()
const [tora, ulla, vera, berit] = await Promise.all([
  house.as('Tora', 'lead'),
  house.as('Ulla', 'caseworker'),
  house.as('Vera', 'caseworker'),
  house.as('Berit', 'administrator'),
])
const north = await berit.ok('POST /api/units', { body: { name: 'Norr' } })
const south = await berit.ok('POST /api/units', { body: { name: 'Söder' } })
const place = (who: { user: string }, unit: string) =>
  berit.ok('PATCH /api/users/:user', { params: { user: who.user }, body: { unit } })
await place(ulla, north.id)
await place(vera, south.id)

const period = { form: 'utredning', from: '2025-01-01', to: '2025-06-30' } as const
const begin = (units: string[]) =>
  tora.ok('POST /api/collections', { body: { ...period, title: 'Våren', units } })
const draftIn = (collection: string) => ({ body: { id: randomUUID(), collection, answers: {} } })

test('a collection where no unit is named is for everybody', async () => {
  const { id, units, takesPart } = await begin([])
  assert.deepEqual([units, takesPart], [[], true])
  await vera.ok('POST /api/records', draftIn(id))
})

test('a collection for the north lets the north and those without a unit record, and kindly stops the south', async () => {
  const { id, units } = await begin([north.id])
  assert.deepEqual(units, [north.id])
  await ulla.ok('POST /api/records', draftIn(id))
  await tora.ok('POST /api/records', draftIn(id))
  const refused = await vera.refused('POST /api/records', draftIn(id))
  assert.equal(refused.id, 'not_taking_part')
  const { collections } = await vera.ok('GET /api/collections')
  assert.equal(collections.find((c) => c.id === id)?.takesPart, false)
})

test('a unit that is not there cannot take part', async () => {
  const refused = await tora.refused('POST /api/collections', {
    body: { ...period, title: 'Ingen', units: [randomUUID()] },
  })
  assert.equal(refused.id, 'not_found')
})
