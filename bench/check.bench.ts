import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { investigationForm } from '@lyhord/catalogue'
import { type Answers, variablesOf } from '@lyhord/core'
import { proposeMapping, surveyTable } from '@lyhord/intake/mapping/index.ts'
import { openTable } from '../packages/server/outside/files/open_table.ts'
import { writeRecordsCsv } from '../packages/server/outside/files/write_csv.ts'
import { writeMapping } from '../packages/server/outside/files/write_mapping.ts'
import { withFaults } from '../packages/server/work/synthetic/faults.ts'
import { synthesise, usualSpan } from '../packages/server/work/synthetic/synthesise.ts'
import { percentile } from './percentile.ts'

const rows = Number(process.env.ROWS ?? 100_000)
const runs = 5

interface Used {
  readonly milliseconds: number
  readonly cpuMilliseconds: number
  readonly megabytes: number
}

/** Runs `lyhord check … --json` from its start to its end. */
const checkOnce = async (...args: string[]): Promise<Used> => {
  const [used, lyhord] = ['used_at_exit.ts', '../packages/server/cli/lyhord.mjs'].map((file) =>
    join(import.meta.dirname, file),
  )
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      `${used}`,
      `${lyhord}`,
      'check',
      ...args,
      '--form',
      'utredning',
      '--json',
      '--today',
      '2026-12-31',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const told: Omit<Used, 'milliseconds'> = JSON.parse(
    (await text(child.stderr)).trim().split('\n').at(-1) ?? '',
  )
  return { ...told, milliseconds: performance.now() - start }
}

/** Median of what several whole runs of `check` took, each in a process of its own. */
const measure = async (what: string, file: string, ...args: string[]): Promise<number> => {
  const used: Used[] = []
  for (let i = 0; i < runs; i++) used.push(await checkOnce(file, ...args))
  const median = (of: (u: Used) => number): number => percentile(used.map(of), 50)
  const milliseconds = median((u) => u.milliseconds)
  const size = ((await stat(file)).size / 1e6).toFixed(0)
  console.log(
    `${what} (${size} MB): ${Math.round(milliseconds)} ms, ${Math.round((rows / milliseconds) * 1000)} rows/s, ` +
      `${Math.round((rows / median((u) => u.cpuMilliseconds)) * 1000)} rows per CPU second, ` +
      `peak ${Math.round(median((u) => u.megabytes))} MB`,
  )
  return milliseconds
}

const folder = await mkdtemp(join(tmpdir(), 'lyhord-bench-'))
const write = async (name: string, records: () => Iterable<Answers>): Promise<string> => {
  const path = join(folder, name)
  await pipeline(writeRecordsCsv(investigationForm, records()), createWriteStream(path))
  return path
}

const mappingOf = async (file: string): Promise<string> => {
  const table = await openTable(file)
  const survey = 'problem' in table ? table : await surveyTable(table)
  if ('problem' in survey) throw new Error(survey.problem.id)
  const path = join(folder, 'mapping.json')
  await writeMapping(path, proposeMapping(investigationForm, survey))
  return path
}

function* hopeless(): Generator<Answers> {
  const wrong = Object.fromEntries(variablesOf(investigationForm).map((v) => [v.id, 'fel']))
  for (let i = 0; i < rows; i++) yield { ...wrong, utredning_id: `U-${i}` }
}

try {
  const sound = () => synthesise({ rows, seed: 'bench', ...usualSpan })
  console.log(
    `check, ${rows} rows, ${variablesOf(investigationForm).length} columns, ${investigationForm.rules.length} rules and ` +
      `${investigationForm.rulesAcross.length} across rows; target 76 000 rows/s, at most 300 MB, all bad at most 2 × clean`,
  )
  const file = await write('clean.csv', sound)
  const clean = await measure('  clean', file)
  await measure('  clean, by a mapping', file, '--mapping', await mappingOf(file))
  const bad = await measure(
    '  an error in every row',
    await write('bad.csv', () => withFaults(sound(), 1, 'bench')),
  )
  const worst = await measure('  every cell wrong', await write('worst.csv', hopeless))
  console.log(`  against clean: ${(bad / clean).toFixed(2)} × and ${(worst / clean).toFixed(2)} ×`)
} finally {
  await rm(folder, { recursive: true })
}
