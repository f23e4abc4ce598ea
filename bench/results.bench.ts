import { openPools } from '../packages/server/outside/database/open_pools.ts'
import { inTenant } from '../packages/server/outside/database/tenant_db.ts'
import { askerAt, databaseOf, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { openAnswerShelf } from '../packages/server/work/answer_shelf.ts'
import { resultsFrom } from '../packages/server/work/results.ts'
import { fillBoard } from './fill_board.ts'
import { percentile } from './percentile.ts'
import { personIn } from './person.ts'

const wanted = 1000
const runs = 60

const house = await startHouse()
const pools = openPools(await databaseOf(house.dataDir), 2)

/** Median and p95 of some runs, the first few only to warm up. */
const timesOf = async (work: () => Promise<unknown>): Promise<[p50: string, p95: string]> => {
  const times: number[] = []
  for (let i = 0; i < runs + 20; i++) {
    const began = performance.now()
    await work()
    if (i >= 20) times.push(performance.now() - began)
  }
  return [percentile(times, 50).toFixed(1), percentile(times, 95).toFixed(1)]
}

const tell = (what: string, [p50, p95]: [string, string], target: string): void =>
  console.log(`${what}: median ${p50} ms, p95 ${p95} ms; target ${target}`)

try {
  const lead = await personIn(house.origin, 'lead', 1)
  const within = await fillBoard(pools.app, lead, wanted)
  const shelf = openAnswerShelf()
  const read = () => inTenant(pools.app, within, (db) => shelf.answers(db, 'utredning'), 'look')
  const afresh = () => inTenant(pools.app, within, (db) => openAnswerShelf().answers(db, 'utredning'), 'look')
  tell(`first read of ${wanted} records in a process`, await timesOf(afresh), 'none')
  tell(`read of ${wanted} records, nothing changed`, await timesOf(read), 'part of the next')
  for (const by of [[], ['kon'], ['kon', 'aldersgrupp']])
    tell(
      `results of ${wanted} records by ${by.join(' and ') || 'nothing'}, read included`,
      await timesOf(async () => resultsFrom(await read(), { form: 'utredning', by })),
      'median 10 ms',
    )
  for (const page of [
    '/api/results?by=kon',
    '/api/results?by=kon,aldersgrupp&period=halvar',
    '/api/equity',
    '/api/overview',
    '/api/collections',
    '/api/records',
    '/api/work-sessions',
    '/',
  ])
    tell(`GET ${page}`, await timesOf(() => lead('GET', page)), 'p95 100 ms')
  const nobody = askerAt(house.origin, 1)
  tell('GET /api/health', await timesOf(() => nobody('GET', '/api/health')), 'p95 100 ms')
} finally {
  await pools.close()
  await removeHouse(house)
}
