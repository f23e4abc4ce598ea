import type { RowPlace, Table } from '@lyhord/intake/reading/table.ts'
import type { FileColumns } from '../file_columns.ts'
import type { CheckOrder } from './check_order.ts'
import type { JudgedRows } from './judged_rows.ts'
import { RowJudging } from './row_judging.ts'
import type { SectionsJudged } from './section_judge.ts'

/** Judged rows, and how many rows of the file stand before those that they count. */
export interface InFile {
  readonly judged: JudgedRows
  readonly before: number
}

/** The rows of a file judged as they lie as far as that can be done, the others by their texts; in order. */
export async function* judgedIn(
  table: Table,
  order: CheckOrder,
  columns: FileColumns,
  sections: SectionsJudged,
): AsyncGenerator<InFile, void, undefined> {
  let place: RowPlace = { at: 0, next: 1 }
  if (table.laid && columns.cells)
    for await (const judged of sections(order, table.laid)) {
      if (!judged) break
      yield { judged, before: place.next - 1 }
      place = { at: place.at + judged.bytes, next: place.next + judged.lines }
    }
  if (place.at < table.size) yield* judgedTexts(table, order, columns, place.at === 0 ? undefined : place)
}

async function* judgedTexts(
  table: Table,
  order: CheckOrder,
  columns: FileColumns,
  from?: RowPlace,
): AsyncGenerator<InFile, void, undefined> {
  const judging = new RowJudging(order, columns, await columns.records(table))
  for await (const batch of table.rows(undefined, from)) {
    judging.texts(batch)
    yield { judged: judging.taken(0), before: 0 }
  }
}
