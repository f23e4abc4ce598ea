import type { Clock } from '../../outside/clock.ts'
import { databaseProblem } from '../../outside/database/database_problem.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { openJobs } from '../../outside/jobs.ts'
import type { Log } from '../../outside/log.ts'
import { writeAudit } from '../../queries/audit.ts'
import { listTenantIds } from '../../queries/installation.ts'
import { deleteReport, reportsToTend } from '../../queries/reports.ts'
import type { AnswerShelf } from '../answer_shelf.ts'
import { end, makeReport } from './make_report.ts'

/** What a job is told: ids alone. */
interface ReportErrand {
  readonly tenant: string
  readonly report: string
}

/** The house's reports: made one after the other in the background, also after a stop, and removed in time. */
export interface Reporting {
  /** Has a report made. */
  ask(errand: ReportErrand): Promise<void>
  /** Goes on with what a stop left, and removes reports whose time is out; once. */
  tidy(): Promise<void>
  /** Does so now and from time to time, in the background. */
  begin(): void
  stop(): Promise<void>
}

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly clock: Clock
  readonly log: Log
  readonly shelf: AnswerShelf
  /** `Lyhörd 0.1.0` */
  readonly program: string
}

const tidyEveryMs = 10 * 60_000

export const startReporting = ({ url, pools, clock, log, shelf, program }: Needs): Reporting => {
  const stopping = new AbortController()
  const underWay = new Set<string>()
  const maker = { app: pools.app, shelf, program, stop: stopping.signal }

  const work = async ({ tenant, report }: ReportErrand): Promise<void> => {
    underWay.add(report)
    try {
      await makeReport(maker, tenant, report)
    } catch (fault) {
      if (stopping.signal.aborted || databaseProblem(fault) === 'database_away') throw fault
      log.error({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'a report was not made')
      await end(maker, { tenant, user: null }, report, 'failed')
    } finally {
      underWay.delete(report)
    }
  }
  const jobs = openJobs<ReportErrand>(url, log, work, { name: 'reports' })

  const tidy = async (): Promise<void> => {
    for (const tenant of await listTenantIds(pools.gate)) {
      if (stopping.signal.aborted) return
      const within = { tenant, user: null }
      const found = await inTenant(pools.app, within, (db) => reportsToTend(db, clock.now()), 'look')
      for (const report of found.unmade) if (!underWay.has(report)) await jobs.ask({ tenant, report })
      for (const id of found.expired)
        await inTenant(pools.app, within, async (db) => {
          if (await deleteReport(db, id)) await writeAudit(db, { act: 'report_expired', purpose: id })
        })
    }
  }
  let tidying = Promise.resolve()
  const tidyAgain = (): void => {
    tidying = tidying.then(tidy).catch(() => log.warn('reports wait for the database'))
  }
  let timer: NodeJS.Timeout | undefined

  return {
    ask: (errand) => jobs.ask(errand),
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
