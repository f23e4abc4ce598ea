import { PassThrough, Readable } from 'node:stream'
import type { Answers, Form, Language } from '@lyhord/core'
import type { Kysely } from 'kysely'
import { inTenant, type Within } from '../outside/database/tenant_db.ts'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { writeRecordsXlsx } from '../outside/files/write_xlsx.ts'
import { findCollection } from '../queries/collections.ts'
import { type Exported, exportPage, exportStart } from '../queries/exported_records.ts'
import { findPublished } from '../queries/own_forms.ts'
import type { Schema } from '../queries/schema.ts'
import { judgeIn } from './judges.ts'

/** From where records are exported. Note the export in the audit log before the first row leaves. */
export interface Source {
  readonly app: Kysely<Schema>
  readonly within: Within
}

/** The tenant's own records as CSV, streamed; with semicolons and a byte order mark, as Swedish Excel opens it. */
export const csvOf = (source: Source, what: Exported): Readable => Readable.from(csv(source, what))

async function* csv(source: Source, what: Exported): AsyncGenerator<string> {
  const form = await exportedForm(source, what)
  yield '\ufeff'
  yield* writeRecordsCsv(form, exported(source, what), ';')
}

/** The tenant's own records as a workbook with codes, labels and a dictionary, streamed. */
export const xlsxOf = (source: Source, what: Exported, lang: Language): Readable => {
  const out = new PassThrough()
  exportedForm(source, what)
    .then((form) => writeRecordsXlsx(form, () => exported(source, what), lang, out))
    .catch((fault: unknown) => out.destroy(fault instanceof Error ? fault : new Error('export')))
  return out
}

/** The form whose questions are the columns: with the own questions of the collection, where one is named. */
const exportedForm = ({ app, within }: Source, { form, collection }: Exported): Promise<Form> =>
  inTenant(app, within, async (db) => {
    const found = collection === undefined ? undefined : await findCollection(db, collection)
    const ownForm = found?.ownForm ?? (await findPublished(db, form))?.ownForm ?? null
    return (await judgeIn(db, { form, ownForm })).form
  })

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
