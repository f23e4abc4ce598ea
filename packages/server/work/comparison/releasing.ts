import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import type { Live } from '../../outside/live.ts'
import type { Log } from '../../outside/log.ts'
import { listUnmade } from '../../queries/releases.ts'
import { makeRelease } from './make_release.ts'

/** Makes releases one after the other, each in a thread of its own, while people go on working. */
export interface Releasing {
  begin(tenant: string, user: string, release: string): void
  /** Makes what a stop in between left unmade. */
  catchUp(tenants: readonly string[]): Promise<void>
  /** Waits for what is under way. */
  settle(): Promise<void>
  /** Breaks off; what is not made is made at the next start. */
  stop(): Promise<void>
}

interface Needs {
  readonly pools: Pools
  readonly live: Live
  readonly log: Log
}

export const startReleasing = ({ pools, live, log }: Needs): Releasing => {
  const told = new AbortController()
  let line = Promise.resolve()
  const make = async (tenant: string, user: string, release: string): Promise<void> => {
    try {
      await makeRelease(pools.app, { tenant, user }, release, told.signal)
      live.tell(tenant, 'results')
    } catch (fault) {
      if (!told.signal.aborted)
        log.warn({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'a release was not made')
    }
  }
  const begin = (tenant: string, user: string, release: string): void => {
    line = line.then(() => make(tenant, user, release))
  }
  return {
    begin,
    catchUp: async (tenants) => {
      for (const tenant of tenants)
        for (const { id, user } of await inTenant(pools.app, { tenant, user: null }, listUnmade))
          begin(tenant, user, id)
    },
    settle: () => line,
    stop: async () => {
      told.abort()
      await line
    },
  }
}
