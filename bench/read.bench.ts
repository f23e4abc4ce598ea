import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { investigationForm } from '@lyhord/catalogue'
import { writeRecordsCsv } from '../packages/server/outside/files/write_csv.ts'
import { writeRecordsXlsx } from '../packages/server/outside/files/write_xlsx.ts'
import { synthesise, usualSpan } from '../packages/server/work/synthetic/synthesise.ts'
import { percentile } from './percentile.ts'

const rows = Number(process.env.ROWS ?? 100_000)
const runs = 5

interface Used {
  readonly milliseconds: number
  readonly cpuMilliseconds: number
  readonly megabytes: number
}

/** Medians of several whole readings, each in a process of its own. */
const measure = async (what: string, way: 'read' | 'map', file: string): Promise<void> => {
  const used: Used[] = []
  for (let i = 0; i < runs; i++) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'read_once.ts'), way, file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    used.push(JSON.parse((await text(child.stderr)).trim().split('\n').at(-1) ?? ''))
  }
  const median = (of: (u: Used) => number): number => percentile(used.map(of), 50)
  const milliseconds = median((u) => u.milliseconds)
  console.log(
    `${what} (${((await stat(file)).size / 1e6).toFixed(0)} MB): ${Math.round(milliseconds)} ms, ` +
      `${Math.round((rows / milliseconds) * 1000)} rows/s, ${Math.round(median((u) => u.cpuMilliseconds))} ms CPU, ` +
      `peak ${Math.round(median((u) => u.megabytes))} MB`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'lyhord-bench-'))
const [csv, xlsx] = [join(folder, 'a.csv'), join(folder, 'a.xlsx')]
const records = () => synthesise({ rows, seed: 'bench', ...usualSpan })
try {
  await pipeline(writeRecordsCsv(investigationForm, records()), createWriteStream(csv))
  await writeRecordsXlsx(investigationForm, records, 'sv', createWriteStream(xlsx))
  console.log(`reading ${rows} rows × 38 columns; target XLSX at most 2 s`)
  await measure('  CSV read', 'read', csv)
  await measure('  XLSX read', 'read', xlsx)
  await measure('  a mapping proposed of all values', 'map', csv)
} finally {
  await rm(folder, { recursive: true })
}
