import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { inColumns } from '../packages/contract/resources/columns_of_rows.ts'
import type { SentRow } from '../packages/contract/resources/import_row.ts'
import { ask as query } from '../packages/server/testing/ask.ts'
import { type Asker, databaseOf, removeHouse, startHouse } from '../packages/server/testing/running_house.ts'
import { synthesise } from '../packages/server/work/synthetic/synthesise.ts'
import { cpuTime } from './cpu_time.ts'
import { personIn } from './person.ts'

/** Rows as the browser sends them after it has read, mapped and stripped the file: the server's half of the way in. */
const sizes = (process.env.BENCH_ROWS ?? '5000,100000').split(',').map(Number)
/** About as many as a browser puts in one of this form. */
const chunkRows = 1800
const connections = 3
const targets: Readonly<Record<number, number>> = { 5000: 2000, 100000: 10_000 }

type Row = Pick<SentRow, 'row' | 'answers'>

function* chunksOf(rows: number, name: string): Generator<readonly Row[], void, undefined> {
  let chunk: Row[] = []
  let row = 0
  for (const answers of synthesise({ rows, seed: name, from: '2024-07-01', to: '2026-06-30' })) {
    chunk.push({ row: ++row, answers: { ...answers, utredning_id: `${name}-${row}` } })
    if (chunk.length < chunkRows && row < rows) continue
    yield chunk
    chunk = []
  }
}

/** Made before they are sent, as a browser has them; those of a very large file are never all in memory, here either. */
const chunksToSend = (rows: number): IterableIterator<readonly Row[]> => {
  const chunks = chunksOf(rows, `I${rows}`)
  return rows > 100_000 ? chunks : [...chunks].values()
}

const given = <T>({ status, body }: { readonly status: number; readonly body: string }): T => {
  if (status !== 200) throw new Error(body.slice(0, 500))
  return JSON.parse(body)
}

interface Shown {
  readonly state: string
  readonly counts: Readonly<Record<string, number>>
  readonly trouble: string | null
}

const until = async (ask: Asker, id: string, state: string): Promise<Shown> => {
  for (;;) {
    const shown: Shown = given(await ask('GET', `/api/imports/${id}`))
    if (shown.state === state) return shown
    if (shown.trouble !== null) throw new Error(shown.trouble)
    await pause(25)
  }
}

const upload = async (ask: Asker, id: string, chunks: Iterable<readonly Row[]>): Promise<void> => {
  let next = 0
  const sender = async (): Promise<void> => {
    for (const rows of chunks)
      given(await ask('PUT', `/api/imports/${id}/chunks/${next++}`, { columns: inColumns(rows) }))
  }
  await Promise.all(Array.from({ length: connections }, sender))
}

/** Seconds that server and database have worked, to tell the work from a busy machine. */
type Worked = () => { readonly server: number; readonly database: number } | undefined

const whole = async (
  ask: Asker,
  rows: number,
  chunks: Iterable<readonly Row[]>,
  worked: Worked,
): Promise<string> => {
  const period = { from: '2024-07-01', to: '2026-06-30' }
  const made = await ask('POST', '/api/collections', { title: 'Mätning', form: 'utredning', ...period })
  const { id: collection }: { id: string } = given(made)
  const id = randomUUID()
  const checksum = createHash('sha256').update(id).digest('hex')
  const times: string[] = []
  const began = performance.now()
  let before = { at: began, cpu: worked() }
  const lap = (what: string): void => {
    const now = { at: performance.now(), cpu: worked() }
    const spent = (of: 'server' | 'database'): string =>
      ((now.cpu?.[of] ?? 0) - (before.cpu?.[of] ?? 0)).toFixed(1)
    times.push(`${what} ${Math.round(now.at - before.at)} [${spent('server')}+${spent('database')} s]`)
    before = now
  }
  given(await ask('POST', '/api/imports', { id, collection, form: 'utredning', rows, checksum }))
  await upload(ask, id, chunks)
  lap('upload')
  given(await ask('POST', `/api/imports/${id}/check`))
  const { counts } = await until(ask, id, 'checked')
  lap('check')
  const why = { reason: 'stammer' }
  const { causes }: { causes: { rule: string }[] } = given(await ask('GET', `/api/imports/${id}/findings`))
  const acceptQueries = Object.fromEntries(causes.map((c) => [c.rule, why]))
  given(await ask('POST', `/api/imports/${id}/apply`, { mode: 'good', acceptQueries }))
  await until(ask, id, 'applied')
  lap('apply')
  given(await ask('GET', '/api/results'))
  lap('results')
  const total = Math.round(performance.now() - began)
  given(await ask('POST', `/api/imports/${id}/undo`, {}))
  await until(ask, id, 'undone')
  lap('undone')
  return `${rows} rows, upload to new results: ${total} ms; target ${targets[rows] ?? 'none'} ms\n  ms [CPU of server + database]: ${times.join(', ')}\n  ${JSON.stringify(counts)}`
}

/** Forgets what the start took. */
const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5')

const peakMegabytes = (pid: number): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000)

const databaseMegabytes = async (dataDir: string): Promise<unknown> =>
  (await query(await databaseOf(dataDir), `select round(pg_database_size(current_database()) / 1e6)::int`))[0]

for (const size of sizes) {
  const house = await startHouse()
  try {
    const ask = await personIn(house.origin, 'lead', connections)
    const pid = house.process.pid ?? 0
    /* The page from which a file is sent opens the queue of jobs. */
    given(await ask('GET', '/api/imports'))
    forgetPeak(pid)
    console.log(await whole(ask, size, chunksToSend(size), () => cpuTime(pid, house.dataDir)))
    console.log(
      `  peak memory of the server ${peakMegabytes(pid)} MB, database ${await databaseMegabytes(house.dataDir)} MB`,
    )
  } finally {
    await removeHouse(house)
  }
}
