import { PassThrough, Readable } from 'node:stream'
import type { Answers, Language } from '@lyhord/core'
import type { Kysely } from 'kysely'
import { inTenant, type Within } from '../outside/database/tenant_db.ts'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { writeRecordsXlsx } from '../outside/files/write_xlsx.ts'
import { type Exported, exportPage, exportStart } from '../queries/exported_records.ts'
import type { Schema } from '../queries/schema.ts'
import { judgeFor } from './judges.ts'

/** From where records are exported. Note the export in the audit log before the first row leaves. */
export interface Source {
  readonly app: Kysely<Schema>
  readonly within: Within
}

/** The tenant's own records as CSV, streamed; with semicolons and a byte order mark, as Swedish Excel opens it. */
export const csvOf = (source: Source, what: Exported): Readable =>
  Readable.from(markedCsv(writeRecordsCsv(judgeFor(what.form).form, exported(source, what), ';')))

async function* markedCsv(text: AsyncIterable<string>): AsyncGenerator<string> {
  yield '\ufeff'
  yield* text
}

/** The tenant's own records as a workbook with codes, labels and a dictionary, streamed. */
export const xlsxOf = (source: Source, what: Exported, lang: Language): Readable => {
  const out = new PassThrough()
  writeRecordsXlsx(judgeFor(what.form).form, () => exported(source, what), lang, out).catch(
    (fault: unknown) => out.destroy(fault instanceof Error ? fault : new Error('export')),
  )
  return out
}

/** Page by page, each in its own short transaction: memory and locks stay small however many records there are. */
async function* exported({ app, within }: Source, what: Exported): AsyncGenerator<Answers> {
  for (let after = exportStart; ; ) {
    const page = await inTenant(app, within, (db) => exportPage(db, what, after))
    for (const { answers } of page) yield answers
    const last = page.at(-1)
    if (!last) return
    after = last
  }
}
