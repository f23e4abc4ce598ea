import type { Clock } from '../../outside/clock.ts'
import type { Pools } from '../../outside/database/open_pools.ts'
import type { Log } from '../../outside/log.ts'
import { writeAudit } from '../../queries/audit.ts'
import { deleteReport, reportsToTend } from '../../queries/reports.ts'
import type { AnswerShelf } from '../answer_shelf.ts'
import { type LastingWork, startLastingWork } from '../lasting_work.ts'
import { end, makeReport } from './make_report.ts'

interface Needs {
  readonly url: string
  readonly pools: Pools
  readonly clock: Clock
  readonly log: Log
  readonly shelf: AnswerShelf
  /** `Lyhörd 0.1.0` */
  readonly program: string
}

/** The house's reports: made one after the other in the background, also after a stop, and removed in time. */
export const startReporting = ({ clock, shelf, program, ...needs }: Needs): LastingWork => {
  const { app } = needs.pools
  return startLastingWork(needs, {
    name: 'reports',
    work: ({ tenant, id }, stop) => makeReport({ app, shelf, program, stop }, tenant, id),
    giveUp: ({ tenant, id }) => end({ app }, { tenant, user: null }, id, 'failed'),
    find: (db) => reportsToTend(db, clock.now()),
    remove: async (db, id) => {
      if (await deleteReport(db, id)) await writeAudit(db, { act: 'report_expired', purpose: id })
    },
  })
}
