import { total } from '../cell_system.ts'
import { figureIn, type ReleasedIndicator } from '../figures.ts'
import type { Released } from '../released.ts'
import type { ReleasedCell } from '../released_table.ts'
import type { CellIndex, Grouping } from './cell_index.ts'
import type { Figure } from './shapes.ts'

/** A half-year, or a year made of its two. */
export interface PeriodCells {
  readonly period: string
  readonly halves: readonly { readonly half: string; readonly cells: Released<CellIndex> }[]
}

/** An area or a member: how it is labelled in the tables of each half-year, and who of the members have reported in it. */
export interface Place {
  readonly at: ReadonlyMap<string, { readonly label: string; readonly units: ReadonlySet<string> }>
}

type Counts = Pick<ReleasedCell, 'n' | 'numerator' | 'hidden' | 'median'>

/** The released counts of a place in a period; those of a year are the sum of two half-years, hidden when either is. */
export const countsIn = (
  { halves }: PeriodCells,
  place: Place,
  grouping: Grouping = 'kon',
  code: string = total,
): Counts | undefined => {
  const found: Counts[] = []
  for (const { half, cells } of halves) {
    const at = place.at.get(half)
    const cell = at && cells.content.cellOf(at.label, grouping, code)
    if (!cell) return undefined
    found.push(cell)
  }
  const [first, ...rest] = found
  return first && rest.reduce(both, first)
}

const both = (a: Counts, b: Counts): Counts => ({
  n: a.n === null || b.n === null ? null : a.n + b.n,
  numerator: a.numerator === null || b.numerator === null ? null : a.numerator + b.numerator,
  hidden: a.hidden ?? b.hidden,
})

const nothing: Figure = { n: null, numerator: null, value: null, interval: null, hidden: null }

/** The figure of released counts; nothing where a place has not reported. */
export const figureFrom = (counts: Counts | undefined, { kind }: ReleasedIndicator): Figure => {
  if (!counts) return nothing
  const { n, numerator, hidden } = counts
  const cell = { ...counts, area: '', group: {}, period: '' }
  const isCounted = kind === 'share' || kind === 'ratio' || kind === 'distribution'
  return { n, numerator: isCounted && hidden === null ? numerator : null, hidden, ...figureIn(cell, kind) }
}

/** The figure of a place in a period. */
export const figureAt = (
  period: PeriodCells,
  place: Place,
  indicator: ReleasedIndicator,
  grouping?: Grouping,
  code?: string,
): Figure => figureFrom(countsIn(period, place, grouping, code), indicator)

/** The half-years of a year in which nothing is counted of a place, when the figure of the year is of the other alone. */
export const emptyHalves = (
  { halves }: PeriodCells,
  place: Place,
  indicator: ReleasedIndicator,
): readonly string[] => {
  const empty = halves.filter((half) => {
    const { n, hidden } = figureAt({ period: half.half, halves: [half] }, place, indicator)
    return n === 0 && hidden === null
  })
  return empty.length === halves.length ? [] : empty.map(({ half }) => half)
}
