import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { connected, named, quoted } from './connect.ts'
import { databaseOf } from './hub_url.ts'
import { travelling } from './tables.ts'

/** A subscription here, by its name, to what a member publishes to a region, as the publication is called. */
export interface Subscribing {
  readonly handle: string
  readonly address: string
  readonly publication: string
}

/** What a member publishes under an address; `other`: not what a Lyhörd publishes. */
export type Offer = Offered | 'unreachable' | 'other'

/** `taken`: somebody reads it, or has begun to. The slot bears the publication's name. */
interface Offered {
  readonly publication: string
  readonly region: string
  readonly taken: boolean
}

/** Looks at what an address offers: one publication, of the columns of letters that travel and nothing else. */
export const offerAt = async (address: string): Promise<Offer> => {
  try {
    return await connected(address, async (client) => {
      const handle = decodeURIComponent(new URL(address).username)
      const { rows } = await client.query<{ table: string; columns: string[]; filter: string | null }>(
        `select schemaname || '.' || tablename as table, attnames::text[] as columns, rowfilter as filter
         from pg_publication_tables where pubname = $1`,
        [handle],
      )
      const region = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(rows[0]?.filter ?? '')?.[0]
      const fits = rows.length === 1 && rows[0]?.table === 'public.letters' && onlyTravelling(rows[0].columns)
      const slot = await client.query('select 1 from pg_replication_slots where slot_name = $1', [handle])
      const taken = slot.rowCount !== 0
      return fits && region !== undefined ? { publication: handle, region, taken } : 'other'
    })
  } catch (fault) {
    if (fault instanceof pg.DatabaseError || (fault instanceof Error && 'code' in fault)) return 'unreachable'
    throw fault
  }
}

const onlyTravelling = (columns: readonly string[]): boolean =>
  travelling.every((c) => columns.includes(c)) && columns.length === travelling.length

/**
 * Subscribes: everything that waits is copied, then what comes. Throws when the publication turned out to hold another
 * table than letters, in which case nothing is left of it.
 */
export const subscribe = async (hub: string, subscribing: Subscribing): Promise<void> => {
  const { handle, address, publication } = subscribing
  const name = named(handle)
  await connected(hub, async (client) => {
    await client.query(`create subscription ${name} connection ${quoted(address)}
      publication ${named(publication)} with (enabled = false, copy_data = true, slot_name = ${quoted(publication)})`)
    const { rows } = await client.query<{ table: string }>(
      `select r.srrelid::regclass::text as table from pg_subscription_rel r
       join pg_subscription s on s.oid = r.srsubid where s.subname = $1`,
      [handle],
    )
    if (rows.length === 1 && rows[0]?.table === 'letters')
      return client.query(`alter subscription ${name} enable`)
    await client.query(`drop subscription ${name}`)
    throw new Error('the member publishes more than letters')
  })
}

/** Whether what waited has been copied. */
export const isCopied = (hub: string, handle: string): Promise<boolean> =>
  connected(hub, async (client) => {
    const { rows } = await client.query<{ copied: boolean }>(
      `select coalesce(bool_and(r.srsubstate in ('s', 'r')), false) as copied from pg_subscription_rel r
       join pg_subscription s on s.oid = r.srsubid where s.subname = $1`,
      [handle],
    )
    return rows[0]?.copied ?? false
  })

/** Waits until what waited has been copied; false when it takes longer. */
export const untilCopied = async (hub: string, handle: string, patienceMs = 60_000): Promise<boolean> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100))
    if (await isCopied(hub, handle)) return true
  return false
}

/** The address of a subscription, with its password. */
export const addressOf = (hub: string, handle: string): Promise<string | undefined> =>
  connected(hub, async (client) => {
    const { rows } = await client.query<{ address: string }>(
      'select subconninfo as address from pg_subscription where subname = $1 and subdbid = (select oid from pg_database where datname = $2)',
      [handle, databaseOf(hub)],
    )
    return rows[0]?.address
  })

/**
 * Ends a subscription. The member's slot is removed too; false when the member could not be reached, and keeps
 * what it would have sent until it is told to stop.
 */
export const unsubscribe = async (hub: string, handle: string): Promise<boolean> => {
  const address = await addressOf(hub, handle)
  if (address === undefined) return true
  const name = named(handle)
  await connected(hub, async (client) => {
    await client.query(`alter subscription ${name} disable`)
    await client.query(`alter subscription ${name} set (slot_name = none)`)
    await client.query(`drop subscription ${name}`)
  })
  return dropSlot(address, decodeURIComponent(new URL(address).username))
}

const dropSlot = async (address: string, slot: string): Promise<boolean> => {
  try {
    return await connected(address, async (client) => {
      for (let attempt = 0; attempt < 50; attempt++) {
        const { rows } = await client.query<{ active: boolean }>(
          'select active from pg_replication_slots where slot_name = $1',
          [slot],
        )
        if (rows.length === 0) return true
        if (!rows[0]?.active) await client.query('select pg_drop_replication_slot($1)', [slot])
        else await pause(100)
      }
      return false
    })
  } catch (fault) {
    if (fault instanceof Error) return false
    throw fault
  }
}
