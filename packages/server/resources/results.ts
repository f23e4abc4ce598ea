import { Readable } from 'node:stream'
import { formById } from '@lyhord/catalogue'
import type { results as contract } from '@lyhord/contract/resources/results.ts'
import { words } from '@lyhord/core'
import { personsFor } from '@lyhord/core/indicator/persons.ts'
import { refuse } from '../http/refusal.ts'
import { type Handlers, Stream, type Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { countExported, type Exported } from '../queries/exported_records.ts'
import { listPopulation } from '../queries/population.ts'
import { lastChange } from '../queries/records.ts'
import { exportName } from '../work/export_name.ts'
import { csvOf, type Source, xlsxOf } from '../work/export_records.ts'
import { linkedAnswers } from '../work/linked_answers.ts'
import { overviewFor } from '../work/overview.ts'
import { resultsFrom, talliesFrom } from '../work/results.ts'

/** Results, overview, what happens now, and exports. */
export const results = {
  'GET /api/results': async ({ query }, visit) => {
    const { all, changed, years } = await visit.inTenant(async (db) => ({
      changed: await lastChange(db, query.form),
      ...(await resultSources(db, query.form, visit)),
    }))
    const found = resultsFrom(all, query, personsFor(years, query))
    if ('unknown' in found) return cannotSplit(found.unknown)
    return { ...found, updatedAt: changed?.toISOString() ?? null }
  },

  'GET /api/tallies': async ({ query }, visit) => {
    const { all, years } = await visit.inTenant((db) => resultSources(db, query.form, visit))
    const found = talliesFrom(all, query)
    if ('unknown' in found) return cannotSplit(found.unknown)
    return { ...found, inhabitants: years.map(({ rows, ...year }) => ({ ...year, rows: [...rows] })) }
  },

  'GET /api/overview': async (_, visit) =>
    visit.inTenant((db) => overviewFor(db, visit.actor, visit.house.clock.today())),

  'GET /api/live': async (_, visit) => new Stream(liveEvents(visit)),

  'GET /api/export/records.csv': async ({ query }, visit) => {
    const name = await noteExport(visit, query)
    return new Stream(csvOf(sourceIn(visit), query), `${name}.csv`)
  },

  'GET /api/export/records.xlsx': async ({ query }, visit) => {
    const name = await noteExport(visit, query)
    return new Stream(xlsxOf(sourceIn(visit), query, visit.lang), `${name}.xlsx`)
  },
} satisfies Handlers<keyof typeof contract>

/** What results are made of; inhabitants are read only for forms that have a figure per inhabitant. */
const resultSources = async (db: TenantDb, form: string, { house }: Visit) => ({
  all: await linkedAnswers(db, form, house.shelf.answers),
  years: formById(form)?.indicators.some((i) => i.kind === 'rate') ? await listPopulation(db) : [],
})

const cannotSplit = (part: string) =>
  refuse('not_valid', [
    {
      at: 'query',
      message: words(
        `Resultaten går inte att dela upp eller välja på ”${part}”.`,
        `Results cannot be split or chosen by “${part}”.`,
      ),
    },
  ])

const sourceIn = ({ house, actor }: Visit): Source => ({
  app: house.pools.app,
  within: { tenant: actor.tenant.id, user: actor.user },
})

/** The purpose and how many records, in the audit log before the first row leaves; gives the file's name. */
const noteExport = (
  visit: Visit,
  { purpose, ...what }: Exported & { readonly purpose: string },
): Promise<string> =>
  visit.inTenant(async (db, note) => {
    note({ purpose, count: await countExported(db, what) })
    return exportName(db, what)
  })

/** A heartbeat keeps proxies from closing a quiet line. */
const heartbeatMs = 20_000

const liveEvents = (visit: Visit): Readable => {
  const lines = new Readable({ read: () => undefined })
  lines.push(': welcome\n\n')
  const stop = visit.house.live.listen(
    visit.actor.tenant.id,
    (event) => lines.push(`event: ${event}\ndata: {}\n\n`),
    () => lines.push(null),
  )
  const beat = setInterval(() => lines.push(': still here\n\n'), heartbeatMs).unref()
  lines.once('close', () => {
    clearInterval(beat)
    stop()
  })
  return lines
}
