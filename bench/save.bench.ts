import { randomUUID } from 'node:crypto'
import { ordinaryAnswers } from '../packages/server/testing/ordinary_record.ts'
import { type Asker, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { cpuTime } from './cpu_time.ts'
import { percentile } from './percentile.ts'
import { personIn, sessionIn } from './person.ts'
import { plainAsker } from './plain_asker.ts'

const connections = Number(process.env.BENCH_CONNECTIONS ?? 8)
const seconds = Number(process.env.BENCH_SECONDS ?? 5)

let made = 0

const newCollection = async (ask: Asker): Promise<string> => {
  const period = { from: '2025-01-01', to: '2025-12-31' }
  const { body } = await ask('POST', '/api/collections', { title: 'Mätning', form: 'utredning', ...period })
  const { id }: { id: string } = JSON.parse(body)
  return id
}

/** People who each submit one whole new record after another, in sessions and on connections of their own. */
const saveFor = async (people: readonly Asker[], collection: string, ms: number): Promise<number[]> => {
  const [times, end]: [number[], number] = [[], performance.now() + ms]
  const save = async (ask: Asker): Promise<void> => {
    while (performance.now() < end) {
      const id = randomUUID()
      const answers = ordinaryAnswers(`M${made++}`)
      const saved = await ask('POST', '/api/records', { id, collection, answers, submit: true })
      if (saved.status !== 200) throw new Error(saved.body)
      times.push(saved.ms)
    }
  }
  await Promise.all(people.map(save))
  return times
}

const somebodyAt = async (origin: string): Promise<Asker> =>
  plainAsker(origin, await sessionIn(origin, 'lead'))

const house = await startHouse()
try {
  const collection = await newCollection(await personIn(house.origin, 'lead', 1))
  const people = await Promise.all(Array.from({ length: connections }, () => somebodyAt(house.origin)))
  await saveFor(people, collection, 2000)
  const runs: { perSecond: number; p50: number; p95: number }[] = []
  const before = cpuTime(house.process.pid ?? 0, house.dataDir)
  const asking = process.cpuUsage()
  for (let run = 0; run < 3; run++) {
    const times = await saveFor(people, collection, seconds * 1000)
    runs.push({ perSecond: times.length / seconds, p50: percentile(times, 50), p95: percentile(times, 95) })
  }
  const after = cpuTime(house.process.pid ?? 0, house.dataDir)
  const { user, system } = process.cpuUsage(asking)
  const middle = runs.toSorted((a, b) => a.perSecond - b.perSecond)[1]
  const saves = runs.reduce((sum, r) => sum + r.perSecond * seconds, 0)
  console.log(`runs: ${runs.map((r) => Math.round(r.perSecond)).join(', ')} saves/s`)
  console.log(
    `save, ${connections} connections: ${Math.round(middle?.perSecond ?? 0)}/s, median ${middle?.p50.toFixed(1)} ms, p95 ${middle?.p95.toFixed(1)} ms; target 800/s, p95 40 ms`,
  )
  const each = (ms: number): string => `${(ms / saves).toFixed(2)} ms`
  if (before && after)
    console.log(
      `  CPU a save: server ${each(1000 * (after.server - before.server))}, database ${each(1000 * (after.database - before.database))}, those who ask ${each((user + system) / 1000)}`,
    )
} finally {
  await removeHouse(house)
}
