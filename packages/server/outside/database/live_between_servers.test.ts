import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../../testing/ask.ts'
import { openTestHouse } from '../../testing/house.ts'
import { type LiveEvent, liveEvents, openLive } from '../live.ts'
import { connectLive, type LiveBetween } from './live_between_servers.ts'

const { url } = await openTestHouse()
const tenant = 'a4c9c9f2-5d0b-4e53-9b7a-2f6f0f2f9a10'

/** Longer than what is told rests before it is told again (ms). */
const rested = 300

/** Looks until it is so, and says what did not come about. */
const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(20)) if (await isSo()) return
  assert.fail(`it did not come about that ${what}`)
}

/** One server, what its pages have heard, and whether they have been told everything since `from`. */
const serverOn = () => {
  const told: LiveEvent[] = []
  const lines: LiveBetween[] = []
  const live = openLive((of, event) => lines[0]?.send(of, event))
  live.listen(tenant, (event) => void told.push(event))
  lines.push(connectLive(url, { heard: live.hear, up: live.hearAll }))
  const everything = (from = 0): boolean => liveEvents.every((e) => told.slice(from).includes(e))
  return { live, told, everything, stop: async () => lines[0]?.stop() }
}

/** Two servers whose lines listen: each has then told its pages everything once, and rests. */
const twoServers = async () => {
  const [one, two] = [serverOn(), serverOn()]
  await until('both listen', () => one.everything() && two.everything())
  await pause(rested)
  return [one, two] as const
}

const lineCount = async (): Promise<number> =>
  Number(
    (await ask(url, "select count(*)::int from pg_stat_activity where application_name = 'lyhord_live'"))[0],
  )

test('pages that were open before the line was there hear everything once it is', async () => {
  const [one, two] = await twoServers()
  assert.deepEqual([one.told.toSorted(), two.told.toSorted()], [liveEvents.toSorted(), liveEvents.toSorted()])
  await Promise.all([one.stop(), two.stop()])
})

test('what one server tells reaches the pages of another, once, and its own pages once', async () => {
  const [one, two] = await twoServers()
  const before = [one.told.length, two.told.length]
  one.live.tell(tenant, 'results')
  await until('the other heard it', () => two.told.length > (before[1] ?? 0))
  await pause(rested)
  assert.deepEqual([one.told.slice(before[0]), two.told.slice(before[1])], [['results'], ['results']])
  await Promise.all([one.stop(), two.stop()])
})

test('when the line is cut it is taken up again, pages freshen themselves, and what was told meanwhile arrives', async () => {
  const [one, two] = await twoServers()
  const cut = [one.told.length, two.told.length]
  await ask(
    url,
    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'lyhord_live'",
  )
  one.live.tell(tenant, 'session')
  await until('both were told everything', () => one.everything(cut[0]) && two.everything(cut[1]))
  await pause(rested)
  const before = two.told.length
  one.live.tell(tenant, 'collections')
  const since = () => two.told.slice(before).filter((e) => e === 'collections')
  await until('the other heard it', () => since().length > 0)
  await pause(rested)
  assert.deepEqual(since(), ['collections'])
  await Promise.all([one.stop(), two.stop()])
})

test('a server that stops leaves no line behind, also when the database cannot be reached', {
  timeout: 20_000,
}, async () => {
  const away = connectLive('postgresql://nobody@127.0.0.1:1/none', { heard: assert.fail, up: assert.fail })
  away.send(tenant, 'results')
  await pause(rested)
  await away.stop()
  for (const end = Date.now() + 5000; (await lineCount()) > 0 && Date.now() < end; ) await pause(20)
  assert.equal(await lineCount(), 0)
})
