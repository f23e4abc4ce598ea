import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Carry, type LiveEvent, liveEvents } from '../live.ts'

/** Carries live events between servers on one database; a tenant and a kind of event, nothing else. */
export interface LiveBetween {
  readonly send: Carry
  stop(): Promise<void>
}

interface Heard {
  /** Another server has told this. */
  readonly heard: (tenant: string, event: LiveEvent) => void
  /** The line was lost and is back: something may have been told meanwhile. */
  readonly back: () => void
}

const channel = 'lyhord_live'
/** Before the line is taken up again, the first time and at most. */
const pauses = { first: 200, most: 5_000 }

/**
 * One connection that both listens and notifies. Notifying takes a lock that other notifying transactions wait for; those
 * that save never notify, so nobody waits. While the database is away what is told here waits and is sent afterwards.
 */
export const connectLive = (url: string, { heard, back }: Heard): LiveBetween => {
  const self = randomUUID()
  const unsent = new Map<string, [tenant: string, event: LiveEvent]>()
  let line: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let stopped = false

  const hear = (payload = ''): void => {
    const [from, tenant, kind] = payload.split(' ')
    const event = liveEvents.find((e) => e === kind)
    if (from !== self && tenant && event) heard(tenant, event)
  }

  const flush = (): void => {
    for (const [key, [tenant, event]] of unsent) {
      unsent.delete(key)
      send(tenant, event)
    }
  }

  const lost = (pause: number): void => {
    line = undefined
    if (!stopped) again = setTimeout(() => void open(pause, true), pause).unref()
  }

  const open = async (pause: number, wasLost: boolean): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: channel,
      options: '-c role=lyhord_app',
      keepAlive: true,
    })
    client.on('error', () => undefined).on('notification', ({ payload }) => hear(payload))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch {
      void client.end().catch(() => undefined)
      return lost(Math.min(pause * 2, pauses.most))
    }
    if (stopped) return void (await client.end())
    client.once('end', () => lost(pauses.first))
    line = client
    flush()
    if (wasLost) back()
  }

  const send: Carry = (tenant, event) => {
    const keep = () => void unsent.set(`${tenant} ${event}`, [tenant, event])
    if (!line) return keep()
    line.query('select pg_notify($1, $2)', [channel, `${self} ${tenant} ${event}`]).catch(keep)
  }

  const opening = open(pauses.first, false)
  return {
    send,
    stop: async () => {
      stopped = true
      clearTimeout(again)
      await opening
      await line?.end().catch(() => undefined)
    },
  }
}
