import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** Texts beyond this many are not prepared: nothing that is put together on the way may fill the database's memory. */
const mostTexts = 300

/** A pool whose statements with parameters are planned once per connection, under a name of ours. */
export const preparing = (pool: pg.Pool): PostgresPool => {
  const names = new Map<string, string>()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostTexts) return known
    const name = `lyhord_${names.size}`
    names.set(text, name)
    return name
  }
  return {
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparingClient(client, nameOf)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
    options: pool.options,
  }
}

const preparingClient = (
  client: pg.PoolClient,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient => {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('no cursors here')
    if (values.length === 0) return client.query(text).then(endOf)
    const name = nameOf(text)
    const whole = { text, values: [...values] }
    return client.query(name === undefined ? whole : { ...whole, name })
  }
  return { query, release: (destroy) => client.release(destroy) }
}

/** Several statements in one text have several answers; what matters here is how the transaction ended. */
const endOf = (result: unknown): unknown =>
  Array.isArray(result) ? (result.find(isEnd) ?? result[0]) : result

const isEnd = (result: { readonly command?: unknown }): boolean =>
  result.command === 'COMMIT' || result.command === 'ROLLBACK'
