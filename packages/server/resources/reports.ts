import { Readable } from 'node:stream'
import { formById } from '@lyhord/catalogue'
import { can } from '@lyhord/contract'
import type { ReportFormat } from '@lyhord/contract/resources/report_formats.ts'
import type { reports as contract, ReportOrder } from '@lyhord/contract/resources/reports.ts'
import { halfYearOf, periodBounds, words } from '@lyhord/core'
import { type Refusal, refuse } from '../http/refusal.ts'
import { type Handlers, Stream, type Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listIndicators } from '../queries/release_tables.ts'
import { findRelease } from '../queries/releases.ts'
import {
  deleteReport,
  findFile,
  findReport,
  insertReport,
  listReports,
  type ReportRow,
} from '../queries/reports.ts'
import { reportExpiry } from '../work/report/expiry.ts'
import { fileName } from '../work/report/file_name.ts'
import { gatherReport } from '../work/report/gather_report.ts'
import type { LocalOrder } from '../work/report/local/local_material.ts'
import { outlineOf } from '../work/report/outline.ts'
import { shownReport } from '../work/report/show_report.ts'

/** Reports of one's own results, and of published releases. */
export const reports = {
  'GET /api/reports': async (_, visit) =>
    visit.inTenant(async (db) => ({
      reports: (await listReports(db)).filter((r) => maySee(r.ordered, visit)).map(shownReport),
    })),

  'POST /api/reports/outline': async ({ body }, visit) =>
    visit.inTenant(async (db) => {
      await mustBeOrderable(db, body, visit)
      const { shelf, clock, version } = visit.house
      const stop = AbortSignal.timeout(300_000)
      const gathering = { shelf, stop, day: clock.today(), program: `Lyhörd ${version}` }
      const gathered = await gatherReport(db, body, gathering)
      if (!gathered) throw refuse('not_found')
      return { chapters: outlineOf(gathered.document) }
    }),

  'POST /api/reports': async ({ body: { id, order } }, visit) => begin(visit, id, async () => order),

  'POST /api/reports/:report/again': async ({ params }, visit) =>
    begin(visit, params.report, async (db) => {
      const { ordered, state } = await mustSee(db, params.report, visit)
      if (state !== 'failed') throw refuse('not_in_this_state')
      await deleteReport(db, params.report)
      return ordered
    }),

  'GET /api/reports/:report': async ({ params }, visit) =>
    visit.inTenant(async (db) => shownReport(await mustSee(db, params.report, visit))),

  'GET /api/reports/:report/rapport.pdf': async ({ params }, visit) => file(params.report, 'pdf', visit),
  'GET /api/reports/:report/rapport.docx': async ({ params }, visit) => file(params.report, 'docx', visit),
  'GET /api/reports/:report/rapport.pptx': async ({ params }, visit) => file(params.report, 'pptx', visit),
  'GET /api/reports/:report/rapport.xlsx': async ({ params }, visit) => file(params.report, 'xlsx', visit),

  'DELETE /api/reports/:report': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.report })
      await mustSee(db, params.report, visit)
      await deleteReport(db, params.report)
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>

/** Orders a report and has it made in the background. */
const begin = async (visit: Visit, id: string, ordered: (db: TenantDb) => Promise<ReportOrder>) => {
  const { clock, reporting } = visit.house
  const begun = await visit.inTenant(async (db, note) => {
    note({ purpose: id })
    const order = await ordered(db)
    const form = await mustBeOrderable(db, order, visit)
    const at = clock.now()
    const isNew = await insertReport(db, {
      id,
      form,
      order,
      at,
      on: clock.today(),
      expiresAt: reportExpiry(at),
    })
    const found = await findReport(db, id)
    if (!found || !(isNew || isSame(found, order, visit))) throw refuse('already_exists')
    return shownReport(found)
  })
  await reporting.ask({ tenant: visit.actor.tenant.id, id })
  return begun
}

/** A tenant's own results, with small numbers in them, are for those who lead the work; released figures for all who may read them. */
const maySee = ({ kind }: Pick<ReportOrder, 'kind'>, { actor }: Visit): boolean =>
  can(actor.role, kind === 'lokal' ? 'report.local' : 'release.read')

/** What somebody may not see is not there. */
const mustSee = async (db: TenantDb, id: string, visit: Visit): Promise<ReportRow> => {
  const found = await findReport(db, id)
  if (!found || !maySee(found.ordered, visit)) throw refuse('not_found')
  return found
}

/** The same order, once more by the same person: a request that came twice. */
const isSame = ({ askedBy, ordered }: ReportRow, order: ReportOrder, { actor }: Visit): boolean =>
  askedBy === actor.user && ordered.kind === order.kind && ordered.title === order.title

/** The form of an order that can be made; refused when it asks for what is not there or not for the one who asks. */
const mustBeOrderable = async (db: TenantDb, order: ReportOrder, visit: Visit): Promise<string> => {
  if (!maySee(order, visit)) throw refuse('not_allowed')
  if (order.kind === 'lokal') {
    const known = (formById(order.form)?.indicators ?? []).map((i) => i.id)
    mustKnow(order, known)
    if (order.readers === 'alla') mustBeWhole(order, visit.house.clock.today())
    return order.form
  }
  const release = await findRelease(db, order.release)
  if (release?.state !== 'published' || !release.periods.includes(order.period)) throw refuse('not_found')
  mustKnow(
    order,
    (await listIndicators(db, release.id)).map((id) => id.split(':')[0] ?? id),
  )
  return release.form
}

const mustKnow = ({ indicators }: ReportOrder, known: readonly string[]): void => {
  const unknown = indicators.find((id) => !known.includes(id))
  if (unknown !== undefined) throw refuse('not_valid', [{ at: 'indicators', message: notThere }])
}

/** What anybody may read is of half-years that are over: of one that goes on, every new record would be told by the next report. */
const mustBeWhole = ({ from, to }: LocalOrder, today: string): void => {
  const isWhole = periodBounds(halfYearOf(from)).from === from && periodBounds(halfYearOf(to)).to === to
  if (!isWhole) throw refuse('not_valid', [{ at: 'from', message: notHalfYears }])
  if (to >= today) throw refuse('not_valid', [{ at: 'to', message: notOver }])
}

const notHalfYears = words(
  'En rapport som får visas utanför nämnden är om hela halvår.',
  'A report that may be shown outside the board is about whole half-years.',
)
const notOver = words(
  'En rapport som får visas utanför nämnden är om halvår som är slut.',
  'A report that may be shown outside the board is about half-years that are over.',
)
const notThere = words('Ett av måtten finns inte här.', 'One of the measures is not here.')

const file = (id: string, format: ReportFormat, visit: Visit): Promise<Stream | Refusal> =>
  visit.inTenant(async (db, note) => {
    note({ purpose: id })
    const { ordered, state } = await mustSee(db, id, visit)
    const content = await findFile(db, id, format)
    if (!content)
      throw refuse(ordered.formats.includes(format) && state === 'making' ? 'not_in_this_state' : 'not_found')
    return new Stream(Readable.from([content], { objectMode: false }), fileName(ordered.title, format))
  })
