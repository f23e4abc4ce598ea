import pg from 'pg'

/** What a PostgreSQL said when asked a question: `yes`, `refused` (the password is wrong) or `no` answer. */
export type Answering = 'yes' | 'refused' | 'no'

const wrongPassword = '28P01'

/** Asks the PostgreSQL at this address whether it lets us in and answers; at most 3 seconds. */
export async function answers(url: string): Promise<Answering> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000, query_timeout: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return 'yes'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === wrongPassword ? 'refused' : 'no'
  } finally {
    await client.end().catch(() => undefined)
  }
}
