import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Schema } from '../../queries/schema.ts'
import { preparing } from './prepared.ts'

/** Days stay ISO text: a `Date` would drag a time zone into them. */
const isoDays = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format)

type Door = 'lyhord_app' | 'lyhord_gate'

const poolAs = (url: string, role: Door, max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: `-c role=${role}`,
    types: { getTypeParser: isoDays },
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  })
  /* An idle connection that the database closes is replaced at the next query; the query itself says if it fails. */
  pool.on('error', () => undefined)
  /* So with one that somebody holds between two queries: without a listener the process would end. */
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** The two doors to the database; neither role can bypass row-level security, not even after `reset role`. */
export interface Pools {
  /** Inside one tenant: only through `inTenant`. */
  readonly app: Kysely<Schema>
  /** At the door: people and sessions, never a record. */
  readonly gate: Kysely<Schema>
  /** Connections now, by door. */
  load(): readonly PoolLoad[]
  close(): Promise<void>
}

/** `waiting`: queries that wait for a connection. */
export interface PoolLoad {
  readonly door: 'app' | 'gate'
  readonly open: number
  readonly idle: number
  readonly waiting: number
}

export const openPools = (url: string, size = 10): Pools => {
  const doors = {
    app: poolAs(url, 'lyhord_app', size),
    gate: poolAs(url, 'lyhord_gate', Math.max(2, Math.ceil(size / 2))),
  }
  const through = (pool: pg.Pool) =>
    new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
  const [app, gate] = [through(doors.app), through(doors.gate)]
  return {
    app,
    gate,
    load: () => [loadOf('app', doors.app), loadOf('gate', doors.gate)],
    close: async () => void (await Promise.all([app.destroy(), gate.destroy()])),
  }
}

const loadOf = (door: PoolLoad['door'], pool: pg.Pool): PoolLoad => ({
  door,
  open: pool.totalCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
})
