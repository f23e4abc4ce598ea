import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startTestCluster } from './cluster.ts'

/**
 * What every fresh database begins as, prepared once per cluster. `name` (lower case, digits, _) must change when
 * what `prepare` does changes; `prepare` closes its own connections.
 */
export interface Template {
  readonly name: string
  readonly prepare: (url: string) => Promise<void>
}

/** A database of one's own; `url` is a superuser's. It goes when the run's cluster does. */
export interface TestDatabase {
  readonly url: string
}

const swedish = `template template0 encoding 'UTF8' locale_provider icu icu_locale 'sv-SE' locale 'C'`

const inDatabase = (url: string, name: string): string => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

// One of our own goes with the process: stopping it in an after() would break pools that are closed later.
const clusterUrl = async (): Promise<string> =>
  process.env.LYHORD_TEST_DATABASE_URL || (await startTestCluster()).url

let cluster: Promise<string> | undefined

async function asAdministrator<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

// Other test files may want the same template at the same time: the first makes it, the rest wait.
const ensureTemplate = (url: string, { name, prepare }: Template): Promise<void> =>
  asAdministrator(url, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${name}_half`)
    await client.query(`create database ${name}_half ${swedish}`)
    await prepare(inDatabase(url, `${name}_half`))
    await client.query(`alter database ${name}_half rename to ${name}`)
  })

const empty: Template = { name: 'empty', prepare: async () => undefined }

/**
 * Gives this test file a fresh database on real PostgreSQL: on the run's shared cluster (LYHORD_TEST_DATABASE_URL,
 * which may also be a PostgreSQL 15 of your own), or on one started for this process alone.
 */
export async function withTestDatabase(template: Template = empty): Promise<TestDatabase> {
  cluster ??= clusterUrl()
  const url = await cluster
  const from = `lyhord_template_${template.name}`
  await ensureTemplate(url, { ...template, name: from })
  const name = `lyhord_test_${randomBytes(8).toString('hex')}`
  await asAdministrator(url, (client) => client.query(`create database ${name} template ${from}`))
  return { url: inDatabase(url, name) }
}

/** Drops what runs have left on a PostgreSQL that outlives them; databases in use are left alone. */
export const sweepTestDatabases = (url: string): Promise<void> =>
  asAdministrator(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      `select datname from pg_database where datname ~ '^lyhord_(test|template)_'`,
    )
    for (const { datname } of rows) await client.query(`drop database ${datname}`).catch(() => undefined)
  })
