import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { Schema } from '../../queries/schema.ts'
import { preparing } from './prepared.ts'
import { type Held, openTogether, type Together } from './together.ts'

/** Days stay ISO text: a `Date` would drag a time zone into them. */
const isoDays = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.DATE ? (text: string) => text : pg.types.getTypeParser(oid, format)

type Door = 'lyhord_app' | 'lyhord_gate'

/** What is asked at the door is always one by its key: planned once per connection. */
const settings: Readonly<Record<Door, string>> = {
  lyhord_app: '-c role=lyhord_app',
  lyhord_gate: '-c role=lyhord_gate -c plan_cache_mode=force_generic_plan',
}

const poolAs = (url: string, role: Door, max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: settings[role],
    types: { getTypeParser: isoDays },
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    pipeline: true,
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
  /** Inside one tenant, in transactions shared by those who come at the same moment. */
  readonly together: Together
  /** Connections now, by door. */
  load(): readonly PoolLoad[]
  close(): Promise<void>
}

/** `waiting`: queries that wait for a connection. */
interface PoolLoad {
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
  const prepared = { app: preparing(doors.app), gate: preparing(doors.gate) }
  const through = (pool: PostgresPool) => new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  const [app, gate] = [through(prepared.app), through(prepared.gate)]
  return {
    app,
    gate,
    together: openTogether(holding(prepared.app)),
    load: () => [loadOf('app', doors.app), loadOf('gate', doors.gate)],
    close: async () => void (await Promise.all([app.destroy(), gate.destroy()])),
  }
}

/** Kysely sends one query at a time on a connection that it holds; on one that looks like a pool it sends them as they come. */
const holding = (pool: PostgresPool): (() => Promise<Held>) => {
  const known = new WeakMap<PostgresPoolClient, Kysely<Schema>>()
  return async () => {
    const client = await pool.connect()
    const q = known.get(client) ?? kyselyOn(client, pool.options)
    known.set(client, q)
    return { q, release: () => client.release() }
  }
}

const kyselyOn = (client: PostgresPoolClient, options: PostgresPool['options']): Kysely<Schema> => {
  const kept: PostgresPoolClient = { ...client, release: () => undefined }
  const pool = { connect: async () => kept, end: async () => undefined, options }
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

const loadOf = (door: PoolLoad['door'], pool: pg.Pool): PoolLoad => ({
  door,
  open: pool.totalCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
})
