import { readFileSync, writeFileSync } from 'node:fs'
import { openPools } from '../packages/server/outside/database/open_pools.ts'
import { databaseOf, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { cpuTime } from './cpu_time.ts'
import { fillBoard } from './fill_board.ts'
import { personIn } from './person.ts'

/** Results of many records: what the page takes the first time in a process, and again, and the memory of the server. */
const sizes = (process.env.BENCH_ROWS ?? '1000,4000,100000').split(',').map(Number)

const statusOf = (pid: number, what: 'VmHWM' | 'VmRSS'): number =>
  Math.round(
    Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000,
  )

for (const size of sizes) {
  const house = await startHouse()
  const pools = openPools(await databaseOf(house.dataDir), 2)
  try {
    const lead = await personIn(house.origin, 'lead', 1)
    await fillBoard(pools.app, lead, size)
    const pid = house.process.pid ?? 0
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    console.log(`${size} records; memory of the server before ${statusOf(pid, 'VmRSS')} MB`)
    for (const time of ['first', 'second']) {
      const [before, began] = [cpuTime(pid, house.dataDir), performance.now()]
      const { status } = await lead('GET', '/api/results')
      const after = cpuTime(pid, house.dataDir)
      const spent = (of: 'server' | 'database') => ((after?.[of] ?? 0) - (before?.[of] ?? 0)).toFixed(2)
      console.log(
        `  ${time}: ${status}, ${Math.round(performance.now() - began)} ms, CPU ${spent('server')} + ${spent('database')} s; ` +
          `memory ${statusOf(pid, 'VmRSS')} MB, peak ${statusOf(pid, 'VmHWM')} MB`,
      )
    }
  } finally {
    await pools.close()
    await removeHouse(house)
  }
}
