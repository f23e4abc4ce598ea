import type { Pools } from '../../outside/database/open_pools.ts'
import { kindOf } from '../../outside/fault.ts'
import type { Live } from '../../outside/live.ts'
import type { Log } from '../../outside/log.ts'
import { demonstrateInterpretations } from '../interpretations/demonstrate.ts'
import { demonstrateComparison } from './demonstrate.ts'

/** Makes the demonstration's comparison in the background, while people have begun to look around. */
export interface Demonstrating {
  /** Begins with what is not made yet. */
  begin(tenants: readonly string[]): void
  /** Whether it is being made now. */
  readonly beingMade: boolean
  /** Breaks off; what is not made is made at the next start. */
  stop(): Promise<void>
}

interface Needs {
  readonly pools: Pools
  readonly live: Live
  readonly log: Log
}

export const startDemonstrating = ({ pools, live, log }: Needs): Demonstrating => {
  const told = new AbortController()
  let work = Promise.resolve()
  let beingMade = false
  const make = async (tenants: readonly string[]): Promise<void> => {
    try {
      await demonstrateComparison(pools, tenants, told.signal)
      await demonstrateInterpretations(pools)
      for (const tenant of tenants) live.tell(tenant, 'results')
    } catch (fault) {
      if (!told.signal.aborted) log.warn(kindOf(fault), 'the demonstration waits')
    } finally {
      beingMade = false
    }
  }
  return {
    begin: (tenants) => {
      beingMade = true
      work = make(tenants)
    },
    get beingMade() {
      return beingMade
    },
    stop: async () => {
      told.abort()
      await work
    },
  }
}
