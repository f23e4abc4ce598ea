import type { LaidFile } from '@lyhord/intake/reading/layout.ts'
import { sectionReaderOf } from '@lyhord/intake/reading/read_laid.ts'
import { type Section, sectionsOf } from '@lyhord/intake/reading/section.ts'
import { type CheckOrder, orderedColumns } from './check_order.ts'
import type { JudgedRows } from './judged_rows.ts'
import { RowJudging } from './row_judging.ts'

/** The sections of a file judged, in order; the last is `undefined` when it and all after it must be read as text. */
export type SectionsJudged = (
  order: CheckOrder,
  file: LaidFile,
) => AsyncGenerator<JudgedRows | undefined, void, undefined>

/** Makes the judge of a file's sections. There is no verdict on one that must be read as text. */
export const sectionJudgeOf = (
  order: CheckOrder,
  file: LaidFile,
): ((section: Section) => Promise<JudgedRows | undefined>) => {
  const columns = orderedColumns(order)
  if ('problem' in columns) throw new Error(`refused before: ${columns.problem.id}`)
  const reader = { read: (_: number, cells: readonly string[]) => columns.mapper.read(cells) }
  const judging = new RowJudging(order, columns, reader)
  const read = sectionReaderOf(file)
  return async (section) => {
    const laid = await read(section)
    if (!laid) return undefined
    for (const rows of laid.rows) judging.laid(rows)
    return judging.taken(laid.bytes)
  }
}

/** Judges the sections of a file one after the other in this thread. */
export const judgedHere: SectionsJudged = async function* (order, file) {
  const judge = sectionJudgeOf(order, file)
  for (const section of sectionsOf(file.source.size)) yield judge(section)
}
