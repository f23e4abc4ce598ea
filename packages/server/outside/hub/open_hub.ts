import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { connected, named } from './connect.ts'
import { databaseOf, hubUrlOf } from './hub_url.ts'
import { hubSteps } from './tables.ts'

/** The hub's database, open. Its queries are in `queries/letters.ts`. */
export interface Hub {
  readonly url: string
  readonly q: Kysely<unknown>
  readonly close: () => Promise<void>
}

/** Opens the hub's database beside the product's; `undefined` where this installation has none. */
export const openHub = async (url: string): Promise<Hub | undefined> => {
  const there = await connected(url, (client) => exists(client, databaseOf(hubUrlOf(url))))
  return there ? open(hubUrlOf(url)) : undefined
}

/** Opens the hub's database, which is made first where there is none and brought to this version. */
export const makeHub = async (url: string): Promise<Hub> => {
  const name = databaseOf(hubUrlOf(url))
  await connected(url, async (client) => {
    if (!(await exists(client, name))) await client.query(`create database ${named(name)} template template0`)
    await client.query(`revoke connect, temporary on database ${named(name)} from public`)
  })
  await connected(hubUrlOf(url), applySteps)
  return open(hubUrlOf(url))
}

const exists = async (client: pg.Client, name: string): Promise<boolean> =>
  (await client.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1

const applySteps = async (client: pg.Client): Promise<void> => {
  await client.query('create table if not exists steps (number integer primary key)')
  const { rows } = await client.query<{ done: number }>('select count(*)::int as done from steps')
  for (const [i, step] of [...hubSteps.entries()].slice(rows[0]?.done ?? 0)) {
    await client.query('begin')
    await client.query(step)
    await client.query('insert into steps (number) values ($1)', [i + 1])
    await client.query('commit')
  }
}

const open = (url: string): Hub => {
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5_000 })
  pool.on('error', () => undefined)
  const q = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return { url, q, close: () => q.destroy() }
}
