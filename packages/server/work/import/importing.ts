import type { Clock } from '../../outside/clock.ts'
import { databaseProblem } from '../../outside/database/database_problem.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { type Errand, openJobs } from '../../outside/jobs.ts'
import type { Live } from '../../outside/live.ts'
import type { Log } from '../../outside/log.ts'
import { listExpired, listUnderWay } from '../../queries/imports.ts'
import { listTenantIds } from '../../queries/installation.ts'
import type { Tallying } from '../tallying.ts'
import { discard } from './discard.ts'
import { giveUp, runErrand } from './run_errand.ts'

/** The house's imports: jobs that go on by themselves, also after a stop, and rows that do not wait for ever. */
export interface Importing {
  /** Has the job of an import done. */
  ask(errand: Errand): Promise<void>
  /** Goes on with what a stop left, and deletes rows whose time has run out; once. */
  tidy(): Promise<void>
  /** Does so now and from time to time, in the background. */
  begin(): void
  stop(): Promise<void>
}

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly clock: Clock
  readonly live: Live
  readonly log: Log
  readonly tallying: Tallying
}

const tidyEveryMs = 10 * 60_000

export const startImporting = ({ url, pools, clock, live, log, tallying }: Needs): Importing => {
  const stopping = new AbortController()
  const underWay = new Set<string>()
  const worker = { app: pools.app, clock, stop: stopping.signal }

  const work = async ({ tenant, import: id }: Errand): Promise<void> => {
    underWay.add(id)
    try {
      const { changed } = await runErrand(worker, tenant, id)
      if (changed === undefined) return
      live.tell(tenant, 'collections')
      tallying.changed(tenant, changed)
    } catch (fault) {
      if (databaseProblem(fault) === 'database_away') throw fault
      log.error({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'an import failed')
      await giveUp(worker, tenant, id)
    } finally {
      underWay.delete(id)
    }
  }
  const jobs = openJobs(url, log, work)

  const tidy = async (): Promise<void> => {
    for (const tenant of await listTenantIds(pools.gate)) {
      if (stopping.signal.aborted) return
      const within = { tenant, user: null }
      const { left, expired } = await inTenant(
        pools.app,
        within,
        async (db) => ({ left: await listUnderWay(db), expired: await listExpired(db, clock.now()) }),
        'look',
      )
      for (const id of left) if (!underWay.has(id)) await jobs.ask({ tenant, import: id })
      for (const id of expired) await inTenant(pools.app, within, (db) => discard(db, id, 'import_expired'))
    }
  }
  let tidying = Promise.resolve()
  const tidyAgain = (): void => {
    tidying = tidying.then(tidy).catch(() => log.warn('imports wait for the database'))
  }
  let timer: NodeJS.Timeout | undefined

  return {
    ask: jobs.ask,
    tidy,
    begin: () => {
      tidyAgain()
      timer = setInterval(tidyAgain, tidyEveryMs).unref()
    },
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await tidying
      await jobs.stop()
    },
  }
}
