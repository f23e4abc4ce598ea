import { emptyTally, type Indicator, type Tally } from '@lyhord/core'
import type { Answer } from '../../client/call.ts'

export type Content = Answer<'GET /api/submissions/content'>
type Cell = Content['cells'][number]

/** The sums over strata that leave beside the counts of a pair of groups. */
export const mantelHaenszel = ['r', 's', 'rr', 'rs', 'ss', 'weight', 'slope', 'fewer', 'more'] as const

/** One group of the fixed grid, by its codes, with what leaves of one indicator. */
export interface LeavingRow {
  readonly sex: string
  readonly age: string
  /** Known before. */
  readonly known: string
  readonly tally: Tally
}

/** All that leaves of one indicator: everybody, each sex, each age group, and crossed groups where it is a share. `indicator`: absent when these screens do not know it. */
export interface Leaving {
  readonly id: string
  readonly indicator: Indicator | undefined
  readonly total: Tally
  readonly rows: readonly LeavingRow[]
}

/** The codes of the fixed grid, in the order that they are shown in. */
export interface GridCodes {
  readonly sexes: readonly string[]
  readonly ages: readonly string[]
  readonly known: readonly string[]
}

/** In the place of a group: all of them, not told apart. */
export const everybody = 'alla'
/** Each sex, then each age, then crossed groups. */
const layerOf = ({ sex, age }: LeavingRow): number => (age === everybody ? 0 : sex === everybody ? 1 : 2)
const isWhole = ({ sex, age }: LeavingRow): boolean => sex === everybody && age === everybody

/** What is in no list comes last in its layer. */
const inOrder =
  ({ sexes, ages, known }: GridCodes) =>
  (a: LeavingRow, b: LeavingRow): number => {
    const at = (list: readonly string[], code: string) =>
      list.includes(code) ? list.indexOf(code) : list.length
    return (
      layerOf(a) - layerOf(b) ||
      at(sexes, a.sex) - at(sexes, b.sex) ||
      at(ages, a.age) - at(ages, b.age) ||
      at(known, a.known) - at(known, b.known)
    )
  }

/**
 * What leaves, indicator by indicator in the catalogue's order, then those that are not known here: nothing that is sent
 * is left out.
 */
export const leavingOf = (
  { cells }: Content,
  indicators: readonly Indicator[],
  codes: GridCodes,
): readonly Leaving[] => {
  const sent = new Set(cells.flatMap((cell) => Object.keys(cell.tallies)))
  const listed = indicators.map((i) => i.id)
  const ids = [
    ...listed.filter((id) => sent.has(id)),
    ...[...sent].filter((id) => !listed.includes(id)).sort(),
  ]
  return ids.map((id) => {
    const all = cells.flatMap((cell) => rowOf(cell, id)).sort(inOrder(codes))
    const total = all.find(isWhole)?.tally ?? emptyTally()
    const rows = all.filter((row) => !isWhole(row))
    return { id, indicator: indicators.find((i) => i.id === id), total, rows }
  })
}

const rowOf = ({ kon, aldersgrupp, tidigareKand, tallies }: Cell, id: string): readonly LeavingRow[] => {
  const tally = tallies[id]
  return tally ? [{ sex: kon, age: aldersgrupp, known: tidigareKand, tally }] : []
}

/** The indicators whose numbers differ between two contents of the same half-year. */
export const changedBetween = (before: Content, now: Content): ReadonlySet<string> => {
  const told = ({ cells }: Content, id: string): string =>
    cells
      .flatMap((c) => {
        const { n, missing, numerator, counts } = c.tallies[id] ?? emptyTally()
        const counted = Object.entries(counts).filter(([, count]) => count !== 0)
        const all = [n, missing, numerator, ...counted.map((entry) => entry.join('=')).sort()]
        return n + missing === 0 ? [] : [[c.kon, c.aldersgrupp, c.tidigareKand, ...all].join(' ')]
      })
      .sort()
      .join('\n')
  const ids = new Set([before, now].flatMap((c) => c.cells.flatMap((cell) => Object.keys(cell.tallies))))
  return new Set([...ids].filter((id) => told(before, id) !== told(now, id)))
}
