import type { Form, Language } from '@lyhord/core'
import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { intake } from '../wizard/intake.ts'
import { fileNamed } from '../worker/file_named.ts'
import type { HeldRow } from '../worker/work.ts'
import type { OneImport } from './page.tsx'

/** The rows that the server holds as a workbook, without the file; each child of a row has a row of its own. */
export const heldWorkbook = async (
  found: OneImport,
  form: Form,
  lang: Language,
): Promise<{ readonly blob: Blob } | { readonly problem: Problem }> => {
  const params = { import: found.id }
  const causes = await attempt('GET /api/imports/:import/findings', { params })
  if (!causes.ok) return { problem: causes.problem }
  const said = new Map(causes.value.causes.map((c) => [`${c.rule} ${c.column}`, c]))
  const rows: HeldRow[] = []
  for (let [page, pages] = [1, 1]; page <= pages; page++) {
    const shown = await attempt('GET /api/imports/:import/rows', { params, query: { page } })
    if (!shown.ok) return { problem: shown.problem }
    pages = shown.value.pages
    for (const { row, sibling, answers, findings } of shown.value.rows) {
      const known = findings.flatMap(({ rule, column }) => said.get(`${rule} ${column}`) ?? [])
      rows.push({
        row,
        sibling,
        answers,
        findings: known.map(({ rule, column, severity, message, remedy }) => ({
          row,
          rule,
          variable: column,
          severity,
          message,
          remedy,
        })),
      })
    }
  }
  const of = fileNamed(found.checksum, found.form)
  return { blob: await intake.ask('held_workbook', { form, of, lang, rows }) }
}
