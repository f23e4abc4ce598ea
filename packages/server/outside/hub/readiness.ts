import type pg from 'pg'
import { connected } from './connect.ts'

/** A setting of the server that a link needs, as it is and as it must be at least. */
export interface Lacking {
  readonly setting: string
  readonly is: string
  readonly needs: string
}

/** What a server lacks for sending. */
export const lackingToSend = (url: string): Promise<readonly Lacking[]> =>
  connected(url, async (client) => {
    const level = await shown(client, 'wal_level')
    return level === 'logical' ? [] : [{ setting: 'wal_level', is: level ?? '', needs: 'logical' }]
  })

/** What a server lacks for receiving from so many members; a third more is asked for, so that the next ones find room. */
export const lackingToReceive = (url: string, members: number): Promise<readonly Lacking[]> =>
  connected(url, async (client) => {
    const lacking: Lacking[] = []
    const version = Number(await shown(client, 'server_version_num'))
    const origins = version >= 180_000 ? 'max_active_replication_origins' : 'max_replication_slots'
    for (const [setting, beside] of [
      ['max_logical_replication_workers', 2],
      ['max_worker_processes', 6],
      [origins, 4],
    ] as const) {
      const is = await shown(client, setting)
      const room = Math.ceil((members * 4) / 3) + 8 + beside
      if (Number(is) < members + beside) lacking.push({ setting, is: is ?? '', needs: String(room) })
    }
    return lacking
  })

/** Writes settings that hold from the server's next start; for a server of our own. */
export const settle = (url: string, settings: readonly (readonly [string, string])[]): Promise<void> =>
  connected(url, async (client) => {
    for (const [setting, value] of settings) await client.query(`alter system set ${setting} = '${value}'`)
  })

const shown = async (client: pg.Client, setting: string): Promise<string | undefined> => {
  const { rows } = await client.query<{ value: string | null }>('select current_setting($1, true) as value', [
    setting,
  ])
  return rows[0]?.value ?? undefined
}
