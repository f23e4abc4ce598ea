import { createHash } from 'node:crypto'
import { type Words, words } from '@lyhord/core'
import pg from 'pg'
import { migrations } from '../../migrations/index.ts'

/** The database was made by another version of the program than this one can go on from. */
export class OtherVersion extends Error {
  readonly reason: Words
  constructor(reason: Words) {
    super(reason.en)
    this.reason = reason
  }
}

const newer = words(
  'Databasen är gjord av en nyare Lyhörd. Starta den versionen, eller läs in en säkerhetskopia i en tom datamapp.',
  'The database was made by a newer Lyhörd. Start that version, or restore a backup into an empty data folder.',
)
const unreleased = words(
  'Databasen är gjord av en Lyhörd som aldrig släppts. Välj en annan datamapp.',
  'The database was made by a Lyhörd that was never released. Choose another data folder.',
)

const ledger = `create table if not exists migrations (
  id text primary key, checksum text not null, at timestamptz not null default now()
)`

/** Not the number of anything: the key of the lock that lets one server migrate at a time. */
const lockKey = 7_265_401

/**
 * Brings the database to this program's version, as the owner; every step in its own transaction, one server at a
 * time. Throws {@link OtherVersion} when the database is newer than the program or a released step has been changed.
 */
export const migrate = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(ledger)
    await applyMissing(client)
  } finally {
    await client.end()
  }
}

const applyMissing = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ id: string; checksum: string }>(
    'select id, checksum from migrations order by id',
  )
  const known = new Map(migrations.map((m) => [m.id, checksum(m.sql)]))
  for (const { id, checksum: applied } of rows) {
    const here = known.get(id)
    if (here === undefined) throw new OtherVersion(newer)
    if (here !== applied) throw new OtherVersion(unreleased)
  }
  const done = new Set(rows.map((r) => r.id))
  for (const step of migrations) if (!done.has(step.id)) await apply(client, step)
}

const apply = async (client: pg.Client, { id, sql }: { id: string; sql: string }): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migrations (id, checksum) values ($1, $2)', [id, checksum(sql)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}

const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex')
