import { randomUUID } from 'node:crypto'
import { ordinaryAnswers } from '../packages/server/testing/ordinary_record.ts'
import { type Asker, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { cpuTime } from './cpu_time.ts'
import { percentile } from './percentile.ts'
import { personIn } from './person.ts'

const connections = Number(process.env.BENCH_CONNECTIONS ?? 8)
const seconds = Number(process.env.BENCH_SECONDS ?? 5)

let made = 0

const newCollection = async (ask: Asker): Promise<string> => {
  const period = { from: '2025-01-01', to: '2025-12-31' }
  const { body } = await ask('POST', '/api/collections', { title: 'Mätning', form: 'utredning', ...period })
  const { id }: { id: string } = JSON.parse(body)
  return id
}

/** Eight people who each submit one whole new record after another. */
const saveFor = async (ask: Asker, collection: string, ms: number): Promise<number[]> => {
  const [times, end]: [number[], number] = [[], performance.now() + ms]
  const person = async (): Promise<void> => {
    while (performance.now() < end) {
      const id = randomUUID()
      const answers = ordinaryAnswers(`M${made++}`)
      const saved = await ask('POST', '/api/records', { id, collection, answers, submit: true })
      if (saved.status !== 200) throw new Error(saved.body)
      times.push(saved.ms)
    }
  }
  await Promise.all(Array.from({ length: connections }, person))
  return times
}

const house = await startHouse()
try {
  const ask = await personIn(house.origin, 'lead', connections)
  const collection = await newCollection(ask)
  await saveFor(ask, collection, 2000)
  const runs: { perSecond: number; p50: number; p95: number }[] = []
  const before = cpuTime(house.process.pid ?? 0, house.dataDir)
  for (let run = 0; run < 3; run++) {
    const times = await saveFor(ask, collection, seconds * 1000)
    runs.push({ perSecond: times.length / seconds, p50: percentile(times, 50), p95: percentile(times, 95) })
  }
  const after = cpuTime(house.process.pid ?? 0, house.dataDir)
  const middle = runs.toSorted((a, b) => a.perSecond - b.perSecond)[1]
  const saves = runs.reduce((sum, r) => sum + r.perSecond * seconds, 0)
  console.log(`runs: ${runs.map((r) => Math.round(r.perSecond)).join(', ')} saves/s`)
  console.log(
    `save, ${connections} connections: ${Math.round(middle?.perSecond ?? 0)}/s, median ${middle?.p50.toFixed(1)} ms, p95 ${middle?.p95.toFixed(1)} ms; target 800/s, p95 40 ms`,
  )
  if (before && after)
    console.log(
      `  CPU a save: server ${((1000 * (after.server - before.server)) / saves).toFixed(2)} ms, database ${((1000 * (after.database - before.database)) / saves).toFixed(2)} ms`,
    )
} finally {
  await removeHouse(house)
}
