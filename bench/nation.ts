import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readColumns, writeColumns } from '../packages/server/outside/files/columns_folder.ts'
import {
  type NationColumns,
  nationColumns,
  type Stretch,
} from '../packages/server/work/synthetic/nation_columns.ts'

const rows = Number(process.env.NATION_ROWS ?? 2_000_000)
const folder = fileURLToPath(new URL(`../.cache/nation-${rows}`, import.meta.url))

/** Where the release benchmark leaves what it made, for the benchmark of pages. */
export const releaseFile = (period: string): string => `${folder}/release-${period}.json`

/** The synthetic nation of the benchmarks, invented once and kept in `.cache`; rows by `NATION_ROWS`. */
export const nationForBench = async (): Promise<NationColumns> => {
  if (!existsSync(`${folder}/columns.json`)) {
    const cpu = process.cpuUsage()
    const { columns, stretches } = nationColumns(rows, 'bench')
    const { user, system } = process.cpuUsage(cpu)
    await writeColumns(folder, columns, { stretches })
    console.log(`invented ${rows} investigations: ${((user + system) / 1e6).toFixed(0)} s CPU`)
  }
  const { about, columns } = await readColumns<{ readonly stretches: readonly Stretch[] }>(folder)
  return { columns, stretches: about.stretches }
}

/** CPU seconds of all threads of this process and seconds on the clock. */
export const seconds = async <T>(
  work: () => T | Promise<T>,
): Promise<{ readonly given: T; readonly cpu: number; readonly clock: number }> => {
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const given = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { given, cpu: (user + system) / 1e6, clock: (performance.now() - start) / 1000 }
}
