import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Address, api } from '@lyhord/contract'
import { areaOf, makeRelease, newHouseOf, submit } from '../../testing/comparing.ts'
import { openTestHouse } from '../../testing/house.ts'
import { ordinaryAnswers } from '../../testing/ordinary_record.ts'
import { fill, newCollection } from '../../testing/recording.ts'
import { tallyTenant } from '../tally_tenant.ts'

const kit = await openTestHouse()
const region = await newHouseOf(kit, { code: '0099', name: 'Bygden', kind: 'region' })
const board = await newHouseOf(kit, { code: '0001', name: 'Nämnden', kind: 'board' })
const lead = await kit.as('Lena', 'lead', board)
const collection = await newCollection(lead)
await fill(
  kit,
  lead,
  collection,
  Array.from({ length: 30 }, (_, i) => ({
    ...ordinaryAnswers(`KONTROLL-${i}`),
    utredning_slut: '2025-05-05',
  })),
)
await kit.inside((db) => tallyTenant(db, 'utredning'), board)
const { records } = await lead.ok('GET /api/records', { query: { collection } })
const record = records[0]?.id ?? ''
const setUp = await kit.as('Anna', 'analyst', region)
await setUp.ok('PUT /api/areas', { body: { areas: [areaOf('bygden', ['0001'])] } })
await submit(lead, region, '2025-H1')
const release = await makeRelease(kit, setUp, ['2025-H1'])
await setUp.ok('POST /api/releases/:release/publication', { params: { release } })

const isAddress = (text: string): text is Address => text in api

test('whatever address of the whole contract a region analyst asks, no record and no answer of a record comes', async () => {
  assert.match((await lead.ask('GET /api/records/:record', { params: { record } })).text, /KONTROLL-/)
  const ids = { record, collection, release, area: 'bygden', form: 'utredning' }
  const compared = { from: region, area: '0001' }
  const asked = { form: 'utredning', period: '2025-H1', indicator: 'antal_utredningar', ...compared }
  const query = { ...asked, collection, record }
  const body = { form: 'utredning', periods: ['2025-H1'], collection, record, areas: [] }
  let answered = 0
  for (const address of Object.keys(api).filter(isAddress)) {
    if (address === 'GET /api/live') continue
    const params = Object.fromEntries(
      [...address.matchAll(/:(\w+)/g)].map(([, name = '']) => [
        name,
        Object.entries(ids).find(([id]) => id === name)?.[1] ?? randomUUID(),
      ]),
    )
    const takesBody = !address.startsWith('GET') && !address.startsWith('DELETE')
    /* A person of one's own for each address: signing out is among them. */
    const analyst = await kit.as('Anna', 'analyst', region)
    const { status, text } = await analyst.ask(address, { params, query, ...(takesBody ? { body } : {}) })
    assert.doesNotMatch(text, new RegExp(`KONTROLL-|2025-05-05|${record}|${lead.tenant}`), address)
    if (status === 200) answered++
    else assert.notEqual(status, 500, address)
  }
  assert.ok(answered > 10, `the analyst was answered: ${answered}`)
  await kit.house.releasing.settle()
})
