import pg from 'pg'
import { connected } from './connect.ts'
import { databaseOf, hubUrlOf, inDatabase } from './hub_url.ts'

/** A door that a link's role should find shut and did not. */
export type OpenDoor = 'product_database' | 'whole_server' | 'other_letters'

const noConfiguration = '28000'
const denied = '42501'

/**
 * Tries, as a link's role, what it must not be able to do: connect to the product's database, copy the whole server, and
 * change or read more than its letters. Gives the doors that were not shut.
 */
export const openDoors = async (url: string, address: string): Promise<readonly OpenDoor[]> => {
  const open: OpenDoor[] = []
  const product = inDatabase(address, databaseOf(url))
  if (!(await isRefused(() => connected(product, (c) => c.query('select 1'))))) open.push('product_database')
  if (!(await isRefused(() => copyServer(address)))) open.push('whole_server')
  const peep = () => connected(address, (c) => c.query('select link, held from letters'))
  if (!(await isRefused(peep))) open.push('other_letters')
  return open
}

/** The role's address as this machine reaches it. */
export const addressHere = (url: string, handle: string, password: string): string => {
  const address = new URL(hubUrlOf(url))
  address.username = handle
  address.password = password
  return address.href
}

/** Asks for a connection that streams the files of the whole server, as `pg_basebackup` does. */
const copyServer = (address: string): Promise<unknown> => {
  const { hostname, port, username, password, searchParams } = new URL(address)
  const ssl = searchParams.get('sslmode') ? { ssl: { rejectUnauthorized: false } } : {}
  const config: pg.ClientConfig & { readonly replication: string } = {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: 'replication',
    replication: 'true',
    ...ssl,
  }
  return connected(config, (client) => client.query('IDENTIFY_SYSTEM'))
}

const isRefused = async (act: () => Promise<unknown>): Promise<boolean> => {
  try {
    await act()
    return false
  } catch (fault) {
    if (fault instanceof pg.DatabaseError && (fault.code === noConfiguration || fault.code === denied))
      return true
    throw fault
  }
}
