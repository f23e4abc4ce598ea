import { createHash } from 'node:crypto'
import { emptyTally } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { Unit } from './grid.ts'
import { isCrossed, isWhole } from './leaving_grid.ts'
import type { OneReleased } from './released_indicators.ts'

/** The counts that a released cell tells. */
export const parts = [total, 'numerator', 'complement'] as const
export type Part = (typeof parts)[number]

/** What a quantity is known by: its counts in each sex and age group, or of everybody, which is all that codes have. */
export type Over = 'groups' | 'everybody'

/** A digest of a quantity's counts unit by unit. */
export type DigestOf = (one: OneReleased, part: Part, over: Over) => string

/** Digests, whatever the order of the rows; each is made once. */
export const digests = (units: readonly Unit[]): DigestOf => {
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
    const digest = found.get(name) ?? digestOf(own[over], (cell) => countIn(cell.tallies, one, part))
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

/** The count of a quantity in tallies by indicator. */
export const countIn = (tallies: Cell['tallies'], { of, code }: OneReleased, part: Part): number => {
  const { n, numerator: own, counts } = tallies[of.id] ?? emptyTally()
  const numerator = code === null ? own : (counts[code] ?? 0)
  return part === total ? n : part === 'numerator' ? numerator : n - numerator
}
