import { connected, named, quoted } from './connect.ts'
import { databaseOf, hubUrlOf } from './hub_url.ts'
import { travelling } from './tables.ts'

/** A role and a publication of the same name, for letters to one region. */
export interface Publishing {
  readonly handle: string
  readonly region: string
  readonly password: string
}

/**
 * Publishes the letters to a region in the hub's database, to a role of its own that sees nothing else: it may not even
 * connect to the product's database.
 */
export const publish = async (url: string, { handle, region, password }: Publishing): Promise<void> => {
  const [role, product, hub] = [handle, databaseOf(url), databaseOf(hubUrlOf(url))].map(named)
  await connected(url, async (client) => {
    await client.query(`grant connect, temporary on database ${product} to current_user`)
    await client.query(`revoke connect, temporary on database ${product} from public`)
    await client.query(`create role ${role} login replication noinherit connection limit 8
      password ${quoted(password)}`)
    await client.query(`grant connect on database ${hub} to ${role}`)
  })
  await connected(hubUrlOf(url), async (client) => {
    const columns = travelling.join(', ')
    await client.query(`grant usage on schema public to ${role}`)
    await client.query(`grant select (${columns}) on letters to ${role}`)
    await client.query(
      `create policy ${role} on letters for select to ${role} using (to_tenant = ${quoted(region)})`,
    )
    await client.query(`create publication ${role} for table letters (${columns})
      where (to_tenant = ${quoted(region)})`)
  })
}

/** Takes back what {@link publish} gave, slots included; letters that wait are lost to the other side. */
export const unpublish = async (url: string, handle: string): Promise<void> => {
  const role = named(handle)
  await connected(hubUrlOf(url), async (client) => {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [handle])
    await client.query(`alter role ${role} nologin`)
    await client.query(`select pg_drop_replication_slot(slot_name) from pg_replication_slots
      where slot_name like ${quoted(`${handle.replaceAll('_', '\\_')}%`)} and not active`)
    await client.query(`drop publication if exists ${role}`)
    await client.query(`drop policy if exists ${role} on letters`)
    await client.query(`drop owned by ${role}`)
  })
  await connected(url, async (client) => {
    await client.query(`drop owned by ${role}`)
    await client.query(`drop role if exists ${role}`)
  })
}
