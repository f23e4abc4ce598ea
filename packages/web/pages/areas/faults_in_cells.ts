import { isDay } from '@lyhord/core'
import type { ColumnId } from './columns.ts'
import type { FileRow } from './file_row.ts'
import { inventedOf, kindOf } from './meaning.ts'
import type { Fault, FaultText } from './read_areas.ts'

const isYear = (cell: string): boolean => /^\d{4}$/.test(cell) && cell >= '1900' && cell <= '2200'

/** What each cell of a row must be, by itself. */
export const faultsInCells = ({ row, cells }: FileRow, text: FaultText): readonly Fault[] => {
  const found: Fault[] = []
  const check = (column: ColumnId, what: string | false): void => {
    if (what !== false) found.push({ row, column, what })
  }
  const line = (column: 'name' | 'source' | 'member', max: number): void =>
    check(column, cells[column] === '' ? text.missing : cells[column].length > max && text.long(max))
  check('area', !/^[a-z][a-z0-9_-]{0,39}$/.test(cells.area) && text.area)
  check('kind', kindOf(cells.kind) === undefined && text.kind)
  line('name', 120)
  line('source', 200)
  check('year', cells.year !== '' && !isYear(cells.year) && text.year)
  check('code', !/^\d{4}(-\d{2})?$/.test(cells.code) && text.code)
  line('member', 120)
  check('from', !isDay(cells.from) && text.day)
  check('to', cells.to !== '' && !isDay(cells.to) && text.day)
  check('to', isDay(cells.from) && isDay(cells.to) && cells.to < cells.from && text.order)
  check('invented', inventedOf(cells.invented) === undefined && text.invented)
  return found
}
