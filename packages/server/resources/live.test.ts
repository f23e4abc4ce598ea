import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestHouse, type Person } from '../testing/house.ts'
import { newCollection, record } from '../testing/recording.ts'

const house = await openTestHouse()
const [disa, edit] = await Promise.all([house.as('Disa', 'caseworker'), house.as('Edit', 'lead')])
const collection = await newCollection(edit)
await house.server.listen({ port: 0, host: '127.0.0.1' })
const address = house.server.server.address()
const port = typeof address === 'object' && address ? address.port : 0

const closing = new AbortController()
after(() => closing.abort())

/** An open page: what it has been told since, and a promise of the next time that a kind of event has come. */
const openPage = async (person: Person) => {
  const headers = { cookie: `lyhord=${person.token()}` }
  const reply = await fetch(`http://127.0.0.1:${port}/api/live`, { headers, signal: closing.signal })
  assert.match(reply.headers.get('content-type') ?? '', /^text\/event-stream/)
  const told: string[] = []
  const waiting = new Map<string, () => void>()
  const listen = async (): Promise<void> => {
    for await (const text of (reply.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()))
      for (const [, event = ''] of text.matchAll(/^event: (\w+)\ndata: \{\}$/gm)) {
        told.push(event)
        waiting.get(event)?.()
      }
  }
  listen().catch(() => undefined)
  const next = (event: string) => new Promise<void>((come) => void waiting.set(event, come))
  return { told, next }
}

test('an open results page hears of a submitted record at once, and the results are there when it asks', async () => {
  const page = await openPage(edit)
  const [before, event, began] = [
    (await edit.ok('GET /api/results')).records,
    page.next('results'),
    performance.now(),
  ]
  await record(disa, collection)
  await event
  assert.ok(performance.now() - began < 1000, 'the same second')
  assert.equal((await edit.ok('GET /api/results')).records, before + 1)
})

test('a draft that is saved again tells nobody; a question to the group tells the session page', async () => {
  const board = await house.newTenant('En nämnd för sig')
  const lead = await house.as('Lena', 'lead', board)
  const { record: draft } = await record(lead, await newCollection(lead), { submit: false })
  const page = await openPage(lead)
  await lead.ok('PUT /api/records/:record', {
    params: { record: draft.id },
    body: { version: 1, answers: draft.answers },
  })
  const event = page.next('session')
  await lead.ok('POST /api/records/:record/flags', {
    params: { record: draft.id },
    body: { variable: 'kon' },
  })
  await event
  assert.deepEqual(page.told, ['session'])
})

test('another board hears nothing', async () => {
  const sven = await house.as('Sven', 'lead', await house.newTenant('Grannbys nämnd'))
  const [theirs, ours] = await Promise.all([openPage(sven), openPage(edit)])
  const event = ours.next('results')
  await record(disa, collection)
  await event
  assert.deepEqual(theirs.told, [])
})

test('a hundred saves in a row are told a few times, the last of them too', async () => {
  const page = await openPage(edit)
  for (let i = 0; i < 40; i++) house.house.live.tell(house.tenant, 'results')
  const last = page.next('results')
  house.house.live.tell(house.tenant, 'results')
  await last
  assert.ok(page.told.length <= 3, page.told.join())
})
