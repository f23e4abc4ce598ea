import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { answersWriter } from '@lyhord/core/indicator/columns_answers.ts'
import { linkColumns } from '@lyhord/core/indicator/columns_linked.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import {
  type AnswersStamp,
  noRecords,
  type PartAnswers,
  partStamps,
  readAnswers,
  stampTogether,
} from '../queries/answer_shelf.ts'
import type { Coming } from '../queries/import_coming.ts'
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

/** What answers are to be kept of. */
interface Wanted extends AnswersStamp {
  readonly form: string
  readonly parts: ReadonlyMap<number, string>
}

/** Keeps what stands in parts that are as they were, and reads the others; all, when most have changed. */
export const refreshed = async (
  db: TenantDb,
  form: string,
  now: AnswersStamp,
  before: KeptAnswers | undefined,
): Promise<KeptAnswers> => {
  const parts = await partStamps(db, form)
  const changed = [...parts.keys()].filter((part) => parts.get(part) !== before?.parts.get(part))
  const kept = before && changed.length <= parts.size / 2 ? before : undefined
  const unchanged = (part: number) => parts.has(part) && parts.get(part) === kept?.parts.get(part)
  return laidOut({ form, parts, ...now }, kept, unchanged, readAnswers(db, form, kept && changed))
}

/** The answers as they will be when what comes has been added. */
export const withComing = (form: string, before: KeptAnswers, coming: Coming): Promise<KeptAnswers> => {
  const parts = new Map(before.parts)
  for (const [part, { stamp }] of coming.parts)
    parts.set(part, stampTogether([parts.get(part) ?? noRecords, stamp]))
  const records = before.own.rows + countComing(coming)
  const stamp = stampTogether([...parts.values()])
  return laidOut({ form, parts, records, stamp }, before, () => true, coming.answers)
}

export const countComing = ({ parts }: Pick<Coming, 'parts'>): number =>
  parts.values().reduce((sum, { records }) => sum + records, 0)

/** Lays out those that are kept, where they stand in such parts, and those that are read. */
const laidOut = async (
  { form, records, ...of }: Wanted,
  kept: KeptAnswers | undefined,
  stays: (part: number) => boolean,
  answers: AsyncIterable<readonly PartAnswers[]>,
): Promise<KeptAnswers> => {
  const writer = answersWriter(records)
  const rows = rowsWhere(kept, stays)
  const partOf = Array.from(rows, (row) => kept?.partOf[row] ?? 0)
  if (kept) writer.addRows(kept.own, rows)
  for await (const read of answers)
    for (const one of read) {
      writer.add(one.answers)
      partOf.push(one.part)
    }
  const own = writer.columns()
  const { keys } = judgeFor(form).form
  return { ...of, partOf: Uint16Array.from(partOf), own, answers: linkColumns(own, keys) }
}

const rowsWhere = (kept: KeptAnswers | undefined, holds: (part: number) => boolean): Int32Array => {
  const rows: number[] = []
  for (const [row, part] of kept?.partOf.entries() ?? []) if (holds(part)) rows.push(row)
  return Int32Array.from(rows)
}
