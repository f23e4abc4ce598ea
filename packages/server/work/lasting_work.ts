import { databaseProblem } from '../outside/database/database_problem.ts'
import type { Pools } from '../outside/database/open_pools.ts'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { kindOf } from '../outside/fault.ts'
import { openJobs } from '../outside/jobs.ts'
import type { Log } from '../outside/log.ts'
import { eachTenant } from './each_tenant.ts'
import { openTidying } from './tidying.ts'

/** What lasting work is told: whose, and which; ids alone. */
interface Errand {
  readonly tenant: string
  readonly id: string
}

/** Work done in the background, one piece after the other, that also goes on after a stop. */
export interface LastingWork {
  /** Has the work done. */
  ask(errand: Errand): Promise<void>
  /** Prepares for somebody who will soon ask. */
  ready(): Promise<void>
  /** Goes on with what a stop left, and removes what has had its time; once. */
  tidy(): Promise<void>
  /** Does so now and from time to time, in the background. */
  begin(): void
  stop(): Promise<void>
}

/** A kind of lasting work. */
interface Kind {
  /** The name of its queue, and of itself in the log: `imports`. */
  readonly name: string
  /** Does the work, or comes to a point from where it can go on when `stop` says so. */
  work(errand: Errand, stop: AbortSignal): Promise<void>
  /** What is done when the work failed for a fault of ours: it is not tried again by itself. */
  giveUp(errand: Errand): Promise<void>
  /** The ids of a tenant's pieces that wait to be done and of those that have had their time. */
  find(db: TenantDb): Promise<{ readonly left: readonly string[]; readonly expired: readonly string[] }>
  /** Removes a piece that has had its time, and says so in the audit log. */
  remove(db: TenantDb, id: string): Promise<void>
  /** Whatever else of a tenant's has had its time. */
  tidy?(db: TenantDb): Promise<void>
}

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly log: Log
}

/** What is no fault of the work: it is tried again, by the tidying too, since the queue may never have heard how it went. */
const passing = new Set<ReturnType<typeof databaseProblem>>(['database_away', 'disk_full'])

/** Begins a kind of lasting work; nothing is done until it is asked for or {@link LastingWork.begin} is called. */
export const startLastingWork = ({ url, pools, log }: Needs, kind: Kind): LastingWork => {
  const stopping = new AbortController()
  const underWay = new Set<string>()

  const work = async (errand: Errand): Promise<void> => {
    underWay.add(errand.id)
    try {
      await kind.work(errand, stopping.signal)
    } catch (fault) {
      if (stopping.signal.aborted) throw fault
      if (passing.has(databaseProblem(fault))) againSoon(fault)
      log.error(kindOf(fault), `one of the ${kind.name} failed`)
      await kind.giveUp(errand)
    } finally {
      underWay.delete(errand.id)
    }
  }
  const jobs = openJobs(url, log, work, { name: kind.name })

  const goOn = async (errand: Errand): Promise<void> => {
    if (!underWay.has(errand.id)) await jobs.ask(errand)
  }
  const tidy = async (): Promise<void> => {
    for await (const tenant of eachTenant(pools, stopping.signal)) await tidyTenant(pools, kind, tenant, goOn)
  }
  const tidying = openTidying(tidy, () => log.warn(`${kind.name} wait for the database`))
  const againSoon = (fault: unknown): never => {
    tidying.soon()
    throw fault
  }

  return {
    ask: (errand) => jobs.ask(errand).catch(againSoon),
    ready: jobs.ready,
    tidy,
    begin: tidying.begin,
    stop: async () => {
      stopping.abort()
      await tidying.stop()
      await jobs.stop()
    },
  }
}

const tidyTenant = async (
  pools: Pools,
  kind: Kind,
  tenant: string,
  goOn: (errand: Errand) => Promise<void>,
): Promise<void> => {
  const within = { tenant, user: null }
  const { left, expired } = await inTenant(pools.app, within, kind.find, 'look')
  for (const id of left) await goOn({ tenant, id })
  for (const id of expired) await inTenant(pools.app, within, (db) => kind.remove(db, id))
  if (kind.tidy) await inTenant(pools.app, within, kind.tidy)
}
