import { connected } from './connect.ts'

/** How a link out is read by the other side; several slots may read it while it is copied. */
export interface Outgoing {
  readonly handle: string
  readonly active: boolean
  /** Bytes of the log that are kept for the other side. */
  readonly kept: number
  /** `lost`: the other side was away for so long that it must copy anew. */
  readonly state: string
}

/** How a link in is doing. */
export interface Incoming {
  readonly handle: string
  readonly running: boolean
  readonly copied: boolean
  readonly lastMessage: Date | null
  /** Letters that could not be written, since counting began. */
  readonly errors: number
}

/** Who reads what is sent from here. */
export const outgoing = (hub: string): Promise<readonly Outgoing[]> =>
  connected(hub, async (client) => {
    const { rows } = await client.query<Outgoing>(
      `select slot_name as handle, active, coalesce(wal_status, 'lost') as state,
         coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0)::float8 as kept
       from pg_replication_slots where database = current_database() and not temporary order by 1`,
    )
    return rows
  })

/** What is read here. */
export const incoming = (hub: string): Promise<readonly Incoming[]> =>
  connected(hub, async (client) => {
    const { rows } = await client.query<Incoming>(
      `select s.subname as handle, bool_or(a.pid is not null) as running,
         coalesce((select bool_and(r.srsubstate in ('s', 'r')) from pg_subscription_rel r where r.srsubid = s.oid),
           false) as copied,
         max(a.last_msg_receipt_time) as "lastMessage",
         coalesce(max(t.apply_error_count + t.sync_error_count), 0)::int as errors
       from pg_subscription s left join pg_stat_subscription a on a.subid = s.oid
         left join pg_stat_subscription_stats t on t.subid = s.oid
       where s.subdbid = (select oid from pg_database where datname = current_database())
       group by s.oid, s.subname order by 1`,
    )
    return rows
  })
