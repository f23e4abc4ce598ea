import pg from 'pg'

/**
 * Lets PostgreSQL count again, as the owner, after very much has come at once: it does so by itself in a minute, but
 * until then it plans as if the tables were empty and reads all of a tenant's records to find one. Only the owner's own
 * tables: of each of the others PostgreSQL would warn in its log.
 */
export const analyze = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ own: string }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ', ') as own from pg_tables where tableowner = current_user
        and schemaname <> 'pg_catalog'`,
    )
    await client.query(`analyze ${rows[0]?.own ?? ''}`)
  } finally {
    await client.end()
  }
}
