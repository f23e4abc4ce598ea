import pg from 'pg'

/** Works on one connection of its own, and closes it. */
export const connected = async <T>(
  config: string | pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const more = { connectionTimeoutMillis: 10_000 }
  const client = new pg.Client(
    typeof config === 'string' ? { connectionString: config, ...more } : { ...config, ...more },
  )
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A name as it stands in a statement that takes no parameters. */
export const named = (name: string): string => pg.escapeIdentifier(name)

/** A text as it stands in a statement that takes no parameters. */
export const quoted = (text: string): string => pg.escapeLiteral(text)
