import type { Pools } from '../../outside/database/open_pools.ts'
import { kindOf } from '../../outside/fault.ts'
import type { Log } from '../../outside/log.ts'
import { isDatabaseAway } from '../../outside/postgres/away.ts'
import { exchange } from './exchange.ts'

/** Goes through the post of the hub now and then, for as long as the house is open. */
export interface Exchanging {
  stop(): Promise<void>
}

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly log: Log
}

const everyMs = 30_000

export const startExchanging = ({ url, pools, log }: Needs): Exchanging => {
  let under = Promise.resolve()
  let busy = false
  const once = async (): Promise<void> => {
    try {
      const { sent, recalled, taken, withdrawn, held } = await exchange(pools, url)
      if (sent + recalled + taken + withdrawn > 0)
        log.info({ sent, recalled, taken, withdrawn, held }, 'the hub exchanged submissions')
    } catch (fault) {
      if (!isDatabaseAway(fault)) log.warn(kindOf(fault), 'the hub could not exchange')
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    under = once()
  }, everyMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await under
    },
  }
}
