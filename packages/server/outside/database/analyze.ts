import pg from 'pg'

/**
 * Lets PostgreSQL count again, as the owner, after very much has come at once: it does so by itself in a minute, but
 * until then it plans as if the tables were empty and reads all of a tenant's records to find one.
 */
export const analyze = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
