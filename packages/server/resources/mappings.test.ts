import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { openTestHouse } from '../testing/house.ts'
import { checksumOf } from '../testing/importing.ts'
import { newCollection } from '../testing/recording.ts'

const { as, newTenant } = await openTestHouse()
const lead = await as('Lena', 'lead')
const file = (source: string, content: object = { columns: [{ column: 'Kön', variable: 'kon' }] }) => ({
  format: 'lyhord-mapping-1',
  form: 'utredning',
  formVersion: 1,
  source,
  content,
})
const put = (mapping: string, version: number, of: object) =>
  ['PUT /api/mappings/:mapping', { params: { mapping }, body: { version, file: of } }] as const

test('a mapping is saved in versions that all stay, and comes back as it was', async () => {
  const id = randomUUID()
  assert.equal((await lead.ok(...put(id, 0, file('Verk A')))).version, 1)
  const second = file('Verk A', { columns: [], codes: { kon: { K: 'flicka' } } })
  assert.equal((await lead.ok(...put(id, 1, second))).version, 2)
  const params = { mapping: id }
  const now = await lead.ok('GET /api/mappings/:mapping', { params })
  assert.deepEqual([now.file, now.versions.map((v) => v.version)], [second, [2, 1]])
  const first = await lead.ok('GET /api/mappings/:mapping', { params, query: { version: '1' } })
  assert.deepEqual(first.file, file('Verk A'))
  const conflict = await lead.refused(...put(id, 1, file('Verk A')))
  assert.equal(conflict.id, 'conflict')
})

test('a neighbour takes the file in, and sees nothing else', async () => {
  const id = randomUUID()
  await lead.ok(...put(id, 0, file('Verk B')))
  const { file: exported } = await lead.ok('GET /api/mappings/:mapping', { params: { mapping: id } })
  const neighbour = await as('Nils', 'lead', await newTenant('Grannen'))
  assert.equal(
    (await neighbour.refused('GET /api/mappings/:mapping', { params: { mapping: id } })).id,
    'not_found',
  )
  const taken = await neighbour.ok(...put(randomUUID(), 0, exported))
  assert.deepEqual([taken.source, taken.version, taken.savedBy], ['Verk B', 1, 'Nils'])
  assert.equal((await neighbour.ok('GET /api/mappings')).mappings.length, 1)
})

test('one mapping for each form and source system; a form that is not here, or an identity, is refused', async () => {
  await lead.ok(...put(randomUUID(), 0, file('Verk C')))
  assert.equal((await lead.refused(...put(randomUUID(), 0, file('Verk C')))).id, 'already_taken')
  assert.equal((await lead.refused(...put(randomUUID(), 0, { ...file('D'), form: 'ingen' }))).id, 'not_valid')
  /* The birth number 000 belongs to nobody. */
  const identity = file('E', { codes: { kon: { '19000101-0008': 'flicka' } } })
  assert.equal((await lead.refused(...put(randomUUID(), 0, identity))).id, 'personal_number')
  let deep: object = {}
  for (let i = 0; i < 12; i++) deep = { deep }
  assert.equal((await lead.refused(...put(randomUUID(), 0, file('F', deep)))).id, 'not_valid')
})

test('an import names its mapping, also when that is deleted later', async () => {
  const id = randomUUID()
  await lead.ok(...put(id, 0, file('Verk G')))
  const body = {
    id: randomUUID(),
    collection: await newCollection(lead),
    form: 'utredning',
    rows: 1,
    checksum: checksumOf(1),
  }
  const mapping = { id, version: 1 }
  await lead.ok('POST /api/imports', { body: { ...body, mapping } })
  await lead.ok('DELETE /api/mappings/:mapping', { params: { mapping: id } })
  assert.equal(
    (await lead.refused('DELETE /api/mappings/:mapping', { params: { mapping: id } })).id,
    'not_found',
  )
  assert.deepEqual(
    (await lead.ok('GET /api/imports/:import', { params: { import: body.id } })).mapping,
    mapping,
  )
  const other = { ...body, id: randomUUID(), mapping }
  assert.equal((await lead.refused('POST /api/imports', { body: other })).id, 'not_found')
})

test('a version beyond what is counted is refused, and nobody’s fault but the asker’s', async () => {
  const lead = await as('Lova', 'lead')
  const id = randomUUID()
  const beyond = 2_147_483_648
  await lead.ok(...put(id, 0, file('Verk Z')))
  const asked = { params: { mapping: id }, query: { version: String(beyond) } }
  assert.equal((await lead.refused('GET /api/mappings/:mapping', asked)).id, 'not_valid')
  assert.equal((await lead.refused(...put(id, beyond, file('Verk Z')))).id, 'not_valid')
  const later = { ...file('Verk Y'), formVersion: beyond }
  assert.equal((await lead.refused(...put(randomUUID(), 0, later))).id, 'not_valid')
})
