import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { answersWriter } from '@lyhord/core/indicator/columns_answers.ts'
import { linkColumns } from '@lyhord/core/indicator/columns_linked.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { type AnswersStamp, partStamps, readAnswers } from '../queries/answer_shelf.ts'
import { judgeFor } from './judges.ts'

/** The answers of one form in one tenant, as they were when they were last read. */
export interface KeptAnswers {
  readonly stamp: string
  readonly parts: ReadonlyMap<number, string>
  /** The part of each row. */
  readonly partOf: Uint16Array
  readonly own: Columns
  /** The same, linked. */
  readonly answers: Columns
}

/** Keeps what stands in parts that are as they were, and reads the others; all, when most have changed. */
export const refreshed = async (
  db: TenantDb,
  form: string,
  { stamp, records }: AnswersStamp,
  before: KeptAnswers | undefined,
): Promise<KeptAnswers> => {
  const parts = await partStamps(db, form)
  const changed = [...parts.keys()].filter((part) => parts.get(part) !== before?.parts.get(part))
  const kept = before && changed.length <= parts.size / 2 ? before : undefined
  const unchanged = rowsWhere(kept, (part) => parts.has(part) && parts.get(part) === kept?.parts.get(part))
  const writer = answersWriter(records)
  const partOf = Array.from(unchanged, (row) => kept?.partOf[row] ?? 0)
  if (kept) writer.addRows(kept.own, unchanged)
  for await (const read of readAnswers(db, form, kept && changed))
    for (const { part, answers } of read) {
      writer.add(answers)
      partOf.push(part)
    }
  const own = writer.columns()
  const { keys } = judgeFor(form).form
  return { stamp, parts, partOf: Uint16Array.from(partOf), own, answers: linkColumns(own, keys) }
}

const rowsWhere = (kept: KeptAnswers | undefined, holds: (part: number) => boolean): Int32Array => {
  const rows: number[] = []
  for (const [row, part] of kept?.partOf.entries() ?? []) if (holds(part)) rows.push(row)
  return Int32Array.from(rows)
}
