import type { Form } from '@lyhord/core'
import type { Mapping } from '@lyhord/intake/mapping/index.ts'
import type { Refused } from '@lyhord/intake/reading/problem.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import { orderedColumns } from './check/check_order.ts'
import { compareAgain } from './check/compare_again.ts'
import { findingsIn } from './check/finding_list.ts'
import { type FileVerdict, Gathered } from './check/gathered.ts'
import { judgedIn } from './check/judged_in.ts'
import { judgedHere, type SectionsJudged } from './check/section_judge.ts'
import type { FileFinding } from './file_finding.ts'

/** Takes findings as they are made and is waited for, so that no file is too bad for the memory. */
export type FindingTaker = (found: readonly FileFinding[], rowsSoFar: number) => Promise<void> | void

/** How a file is checked: by a mapping, with a key to pseudonyms for personal numbers, its sections here or in threads. */
export interface Checking {
  readonly mapping?: Mapping | undefined
  readonly key?: Uint8Array
  readonly sections?: SectionsJudged
}

/**
 * Judges every row of a file as the form judges a record; nothing is stored. Findings come by row, those across
 * records last. A file that is not about the form is refused.
 */
export const checkFile = async (
  table: Table,
  form: Form,
  today: string,
  take: FindingTaker,
  { mapping, key, sections = judgedHere }: Checking = {},
): Promise<FileVerdict | Refused> => {
  const { header, padded, format } = table
  const order = { form, today, mapping, key, table: { header, padded, format } }
  const columns = orderedColumns(order)
  if ('problem' in columns) return columns
  await take(columns.findings, 0)
  const gathered = new Gathered(form)
  for await (const { judged, before } of judgedIn(table, order, columns, sections)) {
    gathered.add(judged, before)
    for (const found of findingsIn(judged.findings, before)) await take(found, gathered.verdict.rows)
  }
  if (gathered.comparison.isLong) await compareAgain(table, form, columns, gathered.comparison)
  await take(gathered.end(header, columns, today), gathered.verdict.rows)
  return gathered.verdict
}
