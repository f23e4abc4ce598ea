import { Readable } from 'node:stream'
import type { results as contract } from '@lyhord/contract/resources/results.ts'
import { words } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import { type Handlers, Stream, type Visit } from '../http/visit.ts'
import { submittedAnswers } from '../queries/records.ts'
import { exportCsv, exportXlsx } from '../work/export_records.ts'
import { overviewFor } from '../work/overview.ts'
import { resultsFrom } from '../work/results.ts'

/** Results, overview, what happens now, and exports. */
export const results = {
  'GET /api/results': async ({ query }, visit) => {
    const all = await visit.inTenant((db) => submittedAnswers(db, query.form))
    const found = resultsFrom(all, query)
    if ('unknown' in found)
      return refuse('not_valid', [
        {
          at: 'query',
          message: words(`Formuläret har inte ”${found.unknown}”.`, `The form has no “${found.unknown}”.`),
        },
      ])
    return { ...found, updatedAt: visit.house.clock.now().toISOString() }
  },

  'GET /api/overview': async (_, visit) =>
    visit.inTenant((db) => overviewFor(db, visit.actor, visit.house.clock.today())),

  'GET /api/live': async (_, visit) => new Stream(liveEvents(visit)),

  'GET /api/export/records.csv': async ({ query }, visit) =>
    new Stream(await exportCsv(visit, query), `${query.form}.csv`),

  'GET /api/export/records.xlsx': async ({ query }, visit) =>
    new Stream(await exportXlsx(visit, query), `${query.form}.xlsx`),
} satisfies Handlers<keyof typeof contract>

/** A heartbeat keeps proxies from closing a quiet line. */
const heartbeatMs = 20_000

const liveEvents = (visit: Visit): Readable => {
  const lines = new Readable({ read: () => undefined })
  lines.push(': welcome\n\n')
  const stop = visit.house.live.listen(visit.actor.tenant.id, (event) =>
    lines.push(`event: ${event}\ndata: {}\n\n`),
  )
  const beat = setInterval(() => lines.push(': still here\n\n'), heartbeatMs).unref()
  lines.once('close', () => {
    clearInterval(beat)
    stop()
  })
  return lines
}
