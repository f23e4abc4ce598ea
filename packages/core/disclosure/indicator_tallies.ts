import type { Tally } from '../indicator/tally.ts'
import type { InnerCounts } from './table_columns.ts'

/** The tallies of one indicator from many areas: each with its area, group codes (`null`: not answered) and period. */
export interface IndicatorTallies {
  readonly indicator: string
  /** Shares have a numerator; of all others only the number of records is released. */
  readonly kind: 'share' | 'other'
  /** The ways of grouping areas that are published beside the areas themselves (county, region of co-operation …). */
  readonly areaGroups: readonly string[]
  /** The groupings that are crossed, such as sex and age. */
  readonly by: readonly string[]
  /** Groupings of which only the margin is released. */
  readonly margins?: readonly string[]
  readonly cells: readonly TallyCell[]
}

interface TallyCell {
  readonly area: string
  readonly memberOf: Readonly<Record<string, string>>
  readonly group: Readonly<Record<string, string | null>>
  readonly period: string
  readonly tally: Tally
}

/** What a count is of its cell: those that count, and the rest. */
export const [numerator, complement] = ['numerator', 'complement'] as const

const notAnswered = 'ej_besvarad'

/** The inner cells of the tallies, a row for each part. */
export const countsOfTallies = ({ kind, areaGroups, by, cells }: IndicatorTallies): InnerCounts => {
  const parted = cells.flatMap((cell) => partsOf(cell.tally, kind).map((part) => ({ ...part, cell })))
  return {
    columns: ['area', ...areaGroups, ...by, 'period', 'part'],
    rows: parted.map(({ cell: { area, memberOf, group, period }, part }) => [
      area,
      ...areaGroups.map((g) => memberOf[g] ?? ''),
      ...by.map((g) => group[g] ?? notAnswered),
      period,
      part,
    ]),
    freq: parted.map(({ count }) => count),
  }
}

const partsOf = (tally: Tally, kind: IndicatorTallies['kind']) =>
  kind === 'share'
    ? [
        { part: numerator, count: tally.numerator },
        { part: complement, count: tally.n - tally.numerator },
      ]
    : [{ part: complement, count: tally.n }]
