import pg from 'pg'

/** Runs one statement on a connection of its own and gives the first column of every row. */
export async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<unknown[]>({ text: question, rowMode: 'array' })
    return rows.map((row) => row[0])
  } finally {
    await client.end().catch(() => undefined)
  }
}
