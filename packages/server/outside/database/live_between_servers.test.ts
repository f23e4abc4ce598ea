import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { type LiveEvent, liveEvents, openLive } from '../live.ts'
import { connectLive, type LiveBetween } from './live_between_servers.ts'

const { url } = await openTestHouse()
const tenant = 'a4c9c9f2-5d0b-4e53-9b7a-2f6f0f2f9a10'

/** What one server's pages have heard, and a promise of the next. */
const serverOn = () => {
  const told: LiveEvent[] = []
  let came = Promise.withResolvers<void>()
  const lines: LiveBetween[] = []
  const live = openLive((of, event) => lines[0]?.send(of, event))
  lines.push(connectLive(url, { heard: live.hear, back: live.hearAll }))
  live.listen(tenant, (event) => {
    told.push(event)
    came.resolve()
    came = Promise.withResolvers()
  })
  return { live, told, next: () => came.promise, stop: async () => lines[0]?.stop() }
}

const lineCount = async (): Promise<number> =>
  Number(
    (await ask(url, "select count(*)::int from pg_stat_activity where application_name = 'lyhord_live'"))[0],
  )

const both = async (): Promise<void> => {
  while ((await lineCount()) < 2) await pause(20)
}

test('what one server tells reaches the pages of another, once, and its own pages once', async () => {
  const [one, two] = [serverOn(), serverOn()]
  await both()
  const next = two.next()
  one.live.tell(tenant, 'results')
  await next
  await pause(300)
  assert.deepEqual([one.told, two.told], [['results'], ['results']])
  await Promise.all([one.stop(), two.stop()])
})

test('when the line is cut it is taken up again, pages freshen themselves, and what was told meanwhile arrives', async () => {
  const [one, two] = [serverOn(), serverOn()]
  await both()
  await ask(
    url,
    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'lyhord_live'",
  )
  const next = two.next()
  one.live.tell(tenant, 'session')
  await next
  await both()
  for (const { told } of [one, two])
    while (!liveEvents.every((e) => told.some((t) => t === e))) await pause(20)
  await pause(300)
  const [before, after] = [two.told.length, two.next()]
  one.live.tell(tenant, 'collections')
  await after
  assert.deepEqual(two.told.slice(before), ['collections'])
  await Promise.all([one.stop(), two.stop()])
})

test('a server that stops leaves no line behind, also when the database cannot be reached', {
  timeout: 20_000,
}, async () => {
  const away = connectLive('postgresql://nobody@127.0.0.1:1/none', { heard: assert.fail, back: assert.fail })
  away.send(tenant, 'results')
  await pause(300)
  await away.stop()
  for (const until = Date.now() + 5000; (await lineCount()) > 0 && Date.now() < until; ) await pause(20)
  assert.equal(await lineCount(), 0)
})
