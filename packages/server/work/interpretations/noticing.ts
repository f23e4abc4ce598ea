import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { codeOf } from '../../outside/fault.ts'
import { openJobs } from '../../outside/jobs.ts'
import type { Log } from '../../outside/log.ts'
import type { SendMail } from '../../outside/mail.ts'
import { listDueNotices } from '../../queries/notices.ts'
import { eachTenant } from '../each_tenant.ts'
import { type Errand, writeLetter } from './write_letter.ts'

/** Writes to people who want to know that something is new: at most one letter an hour, kept until it is sent. */
export interface Noticing {
  /** Whether letters can be sent at all. */
  readonly possible: boolean
  /** When the last letter could not be handed over; null when it could. */
  failedAt(): Date | null
  /** Something has been written, or may have been while nobody looked. */
  look(): void
  /** Waits until everybody who should be written to is in the queue. */
  settle(): Promise<void>
  stop(): Promise<void>
}

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly log: Log
  readonly send: SendMail | undefined
}

const hourSeconds = 3600

export const startNoticing = ({ url, pools, log, send }: Needs): Noticing => {
  const told = new AbortController()
  let failedAt: Date | null = null

  const write = async (errand: Errand): Promise<void> => {
    if (send === undefined) return
    const written = await writeLetter(pools, send, errand)
    if (written.is === 'wait') return later(errand, written.seconds)
    if (written.is === 'sent') failedAt = null
    if (written.is !== 'failed') return
    failedAt = new Date()
    log.warn(
      { fault: codeOf(written.fault) || 'unknown' },
      'a letter was not handed over; it is tried again in an hour',
    )
    return later(errand, hourSeconds)
  }
  const jobs = openJobs<Errand>(url, log, write, { name: 'notices', policy: 'short', batchSize: 20 })
  const later = (errand: Errand, afterSeconds: number): Promise<void> =>
    jobs.ask(errand, { key: `${errand.user}${afterSeconds > 0 ? ' later' : ''}`, afterSeconds })

  const sweep = async (): Promise<void> => {
    for await (const tenant of eachTenant(pools, told.signal)) {
      const due = await inTenant(pools.app, { tenant, user: null }, listDueNotices, 'look')
      for (const { user, wait } of due) await later({ tenant, user }, wait)
    }
  }
  const sweeping = inLine(sweep, () => log.warn('letters wait for the database'))
  return {
    possible: send !== undefined,
    failedAt: () => failedAt,
    look: () => {
      if (send !== undefined) sweeping.ask()
    },
    settle: sweeping.settle,
    stop: async () => {
      told.abort()
      await sweeping.settle()
      await jobs.stop()
    },
  }
}

/** Done one at a time; what is asked for while it waits is done with it. */
const inLine = (act: () => Promise<void>, away: () => void) => {
  let line = Promise.resolve()
  let waiting = false
  const ask = (): void => {
    if (waiting) return
    waiting = true
    line = line
      .then(() => {
        waiting = false
        return act()
      })
      .catch(away)
  }
  return { ask, settle: () => line }
}
