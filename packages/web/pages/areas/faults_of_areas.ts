import { areaColumns } from './columns.ts'
import type { FileRow } from './file_row.ts'
import type { Fault, FaultText } from './read_areas.ts'

const mostRows = 400
const mostAreas = 100

/** What the rows of an area must agree on, and that nobody is in it twice at the same time. */
export const faultsOfAreas = (rows: readonly FileRow[], text: FaultText): readonly Fault[] => {
  const areas = Map.groupBy(rows, ({ cells }) => cells.area)
  const extra = [...areas.values()][mostAreas]?.[0]
  return [
    ...(extra ? [{ row: extra.row, column: 'area' as const, what: text.tooManyAreas }] : []),
    ...[...areas.values()].flatMap((own) => faultsOfArea(own, text)),
  ]
}

const faultsOfArea = (rows: readonly FileRow[], text: FaultText): readonly Fault[] => {
  const [first] = rows
  if (!first) return []
  const extra = rows[mostRows]
  const differing = rows.flatMap(({ row, cells }) =>
    areaColumns
      .filter((column) => cells[column].toLowerCase() !== first.cells[column].toLowerCase())
      .map((column) => ({ row, column, what: text.differs(String(first.row)) })),
  )
  const twice = rows.flatMap((one, i) => {
    const other = rows.slice(0, i).find((earlier) => overlap(earlier, one))
    return other ? [{ row: one.row, column: 'code' as const, what: text.overlap(String(other.row)) }] : []
  })
  return [
    ...differing,
    ...twice,
    ...(extra ? [{ row: extra.row, column: 'area' as const, what: text.tooManyMembers }] : []),
  ]
}

const overlap = ({ cells: a }: FileRow, { cells: b }: FileRow): boolean =>
  a.code === b.code && (b.to === '' || a.from <= b.to) && (a.to === '' || b.from <= a.to)
