import type { FormEntry } from '@lyhord/catalogue'
import { emptyTally, type Tally } from '@lyhord/core'
import type { TallyRow } from '../../queries/tallies.ts'
import type { OneReleased } from './released_indicators.ts'

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

/** The codes of a grouping, with those who are not answered last, which is all when the form does not ask. */
export const codesOfGrid = ({ groupings }: FormEntry, id: GridGrouping): readonly string[] => [
  ...(groupings.find((g) => g.id === id)?.codes ?? []).map((c) => c.id),
  notAnswered,
]

/** A unit's tally in one group of a grouping (`undefined`: all), over all of the others. */
export const tallyIn = (
  { cells }: Unit,
  { of, code }: Pick<OneReleased, 'of' | 'code'>,
  grouping?: GridGrouping,
  group?: string,
): Tally => {
  const sum = emptyTally()
  for (const cell of cells) {
    const tally = grouping === undefined || cell[grouping] === group ? cell.tallies[of.id] : undefined
    if (!tally) continue
    sum.n += tally.n
    sum.missing += tally.missing
    sum.numerator += code === null ? tally.numerator : (tally.counts[code] ?? 0)
    if (code === null)
      for (const [key, n] of Object.entries(tally.counts)) sum.counts[key] = (sum.counts[key] ?? 0) + n
  }
  return sum
}
