import { PassThrough, Readable } from 'node:stream'
import type { Answers } from '@lyhord/core'
import type { Visit } from '../http/visit.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { writeRecordsXlsx } from '../outside/files/write_xlsx.ts'
import { exportPage, exportStart } from '../queries/record_list.ts'
import { judgeFor } from './judges.ts'

export interface ExportQuestion {
  readonly form: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly purpose: string
}

/** The tenant's own records as CSV, streamed; the purpose is in the audit log before the first row leaves. */
export const exportCsv = async (visit: Visit, question: ExportQuestion): Promise<Readable> => {
  await logExport(visit, question)
  return Readable.from(writeRecordsCsv(judgeFor(question.form).form, exported(visit, question)))
}

/** The tenant's own records as a workbook with codes, labels and a dictionary, streamed. */
export const exportXlsx = async (visit: Visit, question: ExportQuestion): Promise<Readable> => {
  await logExport(visit, question)
  const out = new PassThrough()
  writeRecordsXlsx(judgeFor(question.form).form, () => exported(visit, question), visit.lang, out).catch(
    (fault: unknown) => out.destroy(fault instanceof Error ? fault : new Error('export')),
  )
  return out
}

const logExport = (visit: Visit, { purpose }: ExportQuestion): Promise<void> =>
  visit.inTenant(async (_, note) => note({ purpose }))

/** Page by page, each in its own short transaction: memory and locks stay small however many records there are. */
async function* exported(visit: Visit, question: ExportQuestion): AsyncGenerator<Answers> {
  const within = { tenant: visit.actor.tenant.id, user: visit.actor.user }
  for (let after = exportStart; ; ) {
    const page = await inTenant(visit.house.pools.app, within, (db) => exportPage(db, question, after))
    for (const { answers } of page) yield answers
    const last = page.at(-1)
    if (!last) return
    after = last
  }
}
