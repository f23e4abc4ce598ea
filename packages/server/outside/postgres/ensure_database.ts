import pg from 'pg'
import { type Access, urlOf } from './access.ts'

/** Makes the database `lyhord` in the cluster unless it is there. */
export async function ensureDatabase(access: Access): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(access, 'postgres') })
  await client.connect()
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'lyhord'`)
  if (rowCount === 0) await client.query('create database lyhord')
  await client.end()
}
