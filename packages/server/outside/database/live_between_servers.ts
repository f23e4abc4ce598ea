import { randomUUID } from 'node:crypto'
import { type Carry, type LiveEvent, liveEvents } from '../live.ts'
import { keepLine } from './kept_line.ts'

/** Carries live events between servers on one database; a tenant and a kind of event, nothing else. */
export interface LiveBetween {
  readonly send: Carry
  stop(): Promise<void>
}

interface Heard {
  /** Another server has told this. */
  readonly heard: (tenant: string, event: LiveEvent) => void
  /** The line is there, for the first time or again: something may have been told before. */
  readonly up: () => void
}

const channel = 'lyhord_live'

/**
 * One connection that both listens and notifies. Notifying takes a lock that other notifying transactions wait for; those
 * that save never notify, so nobody waits. While the database is away what is told here waits and is sent afterwards.
 */
export const connectLive = (url: string, { heard, up }: Heard): LiveBetween => {
  const self = randomUUID()
  const unsent = new Map<string, [tenant: string, event: LiveEvent]>()

  const hear = (payload = ''): void => {
    const [from, tenant, kind] = payload.split(' ')
    const event = liveEvents.find((e) => e === kind)
    if (from !== self && tenant && event) heard(tenant, event)
  }
  const send: Carry = (tenant, event) => {
    const keep = () => void unsent.set(`${tenant} ${event}`, [tenant, event])
    const open = line.now()
    if (!open) return keep()
    open.query('select pg_notify($1, $2)', [channel, `${self} ${tenant} ${event}`]).catch(keep)
  }
  const begin = (): void => {
    for (const [key, [tenant, event]] of unsent) {
      unsent.delete(key)
      send(tenant, event)
    }
    up()
  }
  const line = keepLine(url, { name: channel, begin: `listen ${channel}`, heard: hear, up: begin })
  return { send, stop: line.stop }
}
