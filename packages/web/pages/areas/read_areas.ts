import type { Answer } from '../../client/call.ts'
import type { AreasText } from '../../text/sv/areas.ts'
import { type ColumnId, columnIds, columnName, optionalColumns } from './columns.ts'
import { faultsInCells } from './faults_in_cells.ts'
import { faultsOfAreas } from './faults_of_areas.ts'
import { type FileRow, fileRows, placesIn } from './file_row.ts'
import { inventedOf, kindOf } from './meaning.ts'

export type Area = Answer<'GET /api/areas'>['areas'][number]
export type FaultText = AreasText['faults']

/** Something to correct in a file. `row`: 1 for the first below the header, 0 for the file as a whole. */
export interface Fault {
  readonly row: number
  readonly column: ColumnId | undefined
  readonly what: string
}

/** The areas of a file, or everything that there is to correct in it. */
export const readAreas = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  text: FaultText,
): { readonly areas: readonly Area[] } | { readonly faults: readonly Fault[] } => {
  const places = placesIn(header)
  const absent = columnIds.filter((id) => places[id] === -1 && !optionalColumns.has(id))
  if (absent.length > 0)
    return { faults: absent.map((column) => ({ row: 0, column, what: text.columns(columnName(column)) })) }
  const read = fileRows(places, rows)
  if (read.length === 0) return { faults: [{ row: 0, column: undefined, what: text.empty }] }
  const inCells = read.flatMap((row) => faultsInCells(row, text))
  const wrong = new Set(inCells.map((fault) => fault.row))
  const ofAreas = faultsOfAreas(
    read.filter(({ row }) => !wrong.has(row)),
    text,
  )
  const faults = [...inCells, ...ofAreas].sort((a, b) => a.row - b.row)
  return faults.length > 0 ? { faults } : { areas: [...Map.groupBy(read, areaId).values()].flatMap(areaOf) }
}

const areaId = ({ cells }: FileRow): string => cells.area

/** The area that its rows, in which nothing is wrong, tell of. */
const areaOf = (rows: readonly FileRow[]): readonly Area[] => {
  const [first] = rows
  const kind = first && kindOf(first.cells.kind)
  if (!first || !kind) return []
  const { area, name, source, year, invented } = first.cells
  const members = rows.map(({ cells }) => ({
    code: cells.code,
    name: cells.member,
    from: cells.from,
    to: cells.to || null,
  }))
  return [
    {
      area,
      kind,
      name,
      source,
      year: year === '' ? null : Number(year),
      invented: inventedOf(invented) ?? false,
      members,
    },
  ]
}
