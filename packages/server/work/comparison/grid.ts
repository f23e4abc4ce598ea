import type { FormEntry } from '@lyhord/catalogue'
import type { Indicator, Tally } from '@lyhord/core'
import type { TallyRow } from '../../queries/tallies.ts'

/** The groupings of the fixed grid, which are not crossed in what is released. */
export const gridGroupings = ['kon', 'aldersgrupp'] as const
export type GridGrouping = (typeof gridGroupings)[number]

/** A missing group is a group of its own. */
const notAnswered = 'ej_besvarad'

/** The tallies of one half-year that a member of a comparison has submitted. */
export interface Unit {
  readonly code: string
  readonly cells: readonly TallyRow[]
}

/** The indicators that are released: counts and shares of records. Medians and distributions are not. */
export const releasedIndicators = ({ indicators }: FormEntry): readonly Indicator[] =>
  indicators.filter((i) => i.kind === 'count' || i.kind === 'share' || i.kind === 'ratio')

/** The codes of a grouping, with those who are not answered last, which is all when the form does not ask. */
export const codesOfGrid = ({ groupings }: FormEntry, id: GridGrouping): readonly string[] => [
  ...(groupings.find((g) => g.id === id)?.codes ?? []).map((c) => c.id),
  notAnswered,
]

/** A unit's tally of an indicator in one group of a grouping, over all of the other. */
export const tallyIn = ({ cells }: Unit, grouping: GridGrouping, code: string, indicator: string): Tally => {
  const sum = { n: 0, missing: 0, numerator: 0, counts: {} }
  for (const cell of cells) {
    const tally = cell[grouping] === code ? cell.tallies[indicator] : undefined
    if (!tally) continue
    sum.n += tally.n
    sum.missing += tally.missing
    sum.numerator += tally.numerator
  }
  return sum
}
