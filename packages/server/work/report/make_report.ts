import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { inTenant, type Within } from '../../outside/database/tenant_db.ts'
import { writeInThread } from '../../outside/report/in_a_thread.ts'
import { writeAudit } from '../../queries/audit.ts'
import {
  endReport,
  findDocument,
  findReport,
  keepDocument,
  keepFile,
  type ReportRow,
} from '../../queries/reports.ts'
import type { Schema } from '../../queries/schema.ts'
import { keepTold } from '../../queries/told_by_reports.ts'
import type { AnswerShelf } from '../answer_shelf.ts'
import type { ReportDocument } from './document.ts'
import { gatherReport } from './gather_report.ts'

/** What reports are made with. */
export interface Maker {
  readonly app: Kysely<Schema>
  readonly shelf: AnswerShelf
  readonly program: string
  readonly stop: AbortSignal
}

/**
 * Makes a report that has been ordered, or goes on where a stop left it: the figures are read once, and what is kept
 * is not made again.
 */
export const makeReport = async (maker: Maker, tenant: string, id: string): Promise<void> => {
  const report = await inTenant(maker.app, { tenant, user: null }, (db) => findReport(db, id), 'look')
  if (report?.state !== 'making') return
  const within = { tenant, user: report.askedBy }
  const document = await documentOf(maker, within, report)
  if (!document) return end(maker, within, id, 'failed')
  const missing = report.ordered.formats.filter((format) => !report.files.some((f) => f.format === format))
  for (const format of missing) {
    const content = await writeInThread({ document, format }, maker.stop)
    const checksum = createHash('sha256').update(content).digest('hex')
    await inTenant(maker.app, within, (db) => keepFile(db, id, { format, content, checksum }))
  }
  await end(maker, within, id, 'made')
}

/** What the report says: as it was kept, or as it is now and kept. */
const documentOf = async (
  { app, shelf, program, stop }: Maker,
  within: Within,
  { id, form, ordered, askedOn }: ReportRow,
): Promise<ReportDocument | undefined> => {
  const kept = await inTenant(app, within, (db) => findDocument(db, id), 'look')
  if (kept) return kept
  const gathering = { shelf, program, stop, day: askedOn }
  const made = await inTenant(app, within, (db) => gatherReport(db, ordered, gathering), 'look')
  if (made)
    await inTenant(app, within, async (db) => {
      await keepTold(db, form, made.told)
      await keepDocument(db, id, made.document)
    })
  return made?.document
}

/** Ends the making, and says so in the audit log. */
export const end = (
  { app }: Pick<Maker, 'app'>,
  within: Within,
  id: string,
  state: 'made' | 'failed',
): Promise<void> =>
  inTenant(app, within, async (db) => {
    if (await endReport(db, id, state)) await writeAudit(db, { act: `report_${state}`, purpose: id })
  })
