import { createHash } from 'node:crypto'
import { emptyTally, type ReleasedCell, type ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { GridGrouping, Unit } from './grid.ts'
import { isCrossed, isWhole } from './leaving_grid.ts'
import type { OneReleased } from './released_indicators.ts'

/** The counts that a released cell tells. */
export const parts = [total, 'numerator', 'complement'] as const
export type Part = (typeof parts)[number]

/** Where a count stands: area and group code. */
export const placeOf = (area: string, code: string): string => `${area} ${code}`

/** The places where a released table shows a count. */
export const shownIn = (table: ReleasedTable, grouping: GridGrouping, part: Part): ReadonlySet<string> =>
  new Set(
    table.cells
      .filter((cell) => shows(cell, part))
      .map((cell) => placeOf(cell.area, cell.group[grouping] ?? total)),
  )

const shows = ({ n, hidden }: ReleasedCell, part: Part): boolean =>
  part === total ? n !== null : hidden === null

/** What has been decided about a quantity by the first indicator that has it. */
interface Decided {
  readonly part: Part
  readonly shown: ReadonlySet<string>
}

/**
 * Several indicators tell the same quantity: the same denominator, or the numerator of one is the denominator of another.
 * It is known by its counts, cell by cell, and is shown in the same places everywhere.
 */
export interface KnownQuantities {
  readonly decided: (one: OneReleased, grouping: GridGrouping) => readonly Decided[]
  readonly decide: (one: OneReleased, grouping: GridGrouping, table: ReleasedTable) => void
}

export const knownQuantities = (units: readonly Unit[]): KnownQuantities => {
  const known = new Map<string, ReadonlySet<string>>()
  const digestOf = digests(units)
  const keyOf = (one: OneReleased, grouping: GridGrouping, part: Part, over: Over): string =>
    `${over === 'everybody' ? over : grouping} ${digestOf(one, part, over)}`
  return {
    decided: (one, grouping) =>
      partsOf(one).flatMap((part) => {
        const shown = known.get(keyOf(one, grouping, part, one.code === null ? 'groups' : 'everybody'))
        return shown ? [{ part, shown }] : []
      }),
    decide: (one, grouping, table) => {
      for (const part of partsOf(one))
        for (const over of one.code === null
          ? (['groups', 'everybody'] as const)
          : (['everybody'] as const)) {
          const key = keyOf(one, grouping, part, over)
          if (!known.has(key)) known.set(key, shownIn(table, grouping, part))
        }
    },
  }
}

const partsOf = ({ kind }: OneReleased): readonly Part[] =>
  parts.filter((part) => part === total || (kind !== 'count' && kind !== 'days'))

/** What a quantity is known by: its counts in each sex and age group, or of everybody, which is all that codes have. */
type Over = 'groups' | 'everybody'

/** A digest of a quantity's counts unit by unit, whatever the order of the rows; made once. */
const digests = (units: readonly Unit[]): ((one: OneReleased, part: Part, over: Over) => string) => {
  const rows = units.flatMap(({ code, cells }) =>
    cells.flatMap((cell) =>
      isCrossed(cell) ? [] : [{ cell, key: `${code} ${cell.kon} ${cell.aldersgrupp}` }],
    ),
  )
  const own = {
    groups: placed(rows.filter(({ cell }) => !isWhole(cell))),
    everybody: placed(rows.filter(({ cell }) => isWhole(cell))),
  }
  const found = new Map<string, string>()
  return (one, part, over) => {
    const name = `${one.id} ${part} ${over}`
    const digest = found.get(name) ?? digestOf(own[over], (cell) => countIn(cell, one, part))
    found.set(name, digest)
    return digest
  }
}

type Cell = Unit['cells'][number]

const placed = (rows: readonly { readonly cell: Cell; readonly key: string }[]) => {
  const places = new Map([...new Set(rows.map((row) => row.key))].sort().map((key, place) => [key, place]))
  return {
    size: places.size,
    cells: rows.map(({ cell, key }) => ({ cell, place: places.get(key) ?? 0 })),
  }
}

const digestOf = ({ size, cells }: ReturnType<typeof placed>, countOf: (cell: Cell) => number): string => {
  const counts = new Float64Array(size)
  for (const { cell, place } of cells) counts[place] = (counts[place] ?? 0) + countOf(cell)
  return createHash('sha256').update(counts).digest('hex')
}

const countIn = (cell: Cell, { of, code }: OneReleased, part: Part): number => {
  const { n, numerator: own, counts } = cell.tallies[of.id] ?? emptyTally()
  const numerator = code === null ? own : (counts[code] ?? 0)
  return part === total ? n : part === 'numerator' ? numerator : n - numerator
}
