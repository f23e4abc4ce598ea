import type { FormEntry } from '@lyhord/catalogue'
import { emptyTally, type Tally } from '@lyhord/core'
import type { TallyRow } from '../../queries/tallies.ts'
import { everybody } from './leaving_grid.ts'
import type { OneReleased } from './released_indicators.ts'

/** The groupings of the fixed grid, which are not crossed in what is released. */
export const gridGroupings = ['kon', 'aldersgrupp'] as const
export type GridGrouping = (typeof gridGroupings)[number]

/** A missing group is a group of its own. */
const notAnswered = 'ej_besvarad'

/** What a member of a comparison has submitted of one half-year (`leaving_grid.ts`). */
export interface Unit {
  readonly code: string
  readonly cells: readonly TallyRow[]
}

/** The codes of a grouping, with those who are not answered last, which is all when the form does not ask. */
export const codesOfGrid = ({ groupings }: FormEntry, id: GridGrouping): readonly string[] => [
  ...(groupings.find((g) => g.id === id)?.codes ?? []).map((c) => c.id),
  notAnswered,
]

/** A unit's tally in one group of a grouping (`undefined`: all). */
export const tallyIn = (
  { cells }: Unit,
  { of, code }: Pick<OneReleased, 'of' | 'code'>,
  grouping?: GridGrouping,
  group?: string,
): Tally => {
  const sum = emptyTally()
  const place = { kon: everybody, aldersgrupp: everybody, ...(grouping && { [grouping]: group }) }
  for (const cell of cells) {
    const isThere = cell.kon === place.kon && cell.aldersgrupp === place.aldersgrupp
    const tally = isThere ? cell.tallies[of.id] : undefined
    if (!tally) continue
    sum.n += tally.n
    sum.missing += tally.missing
    sum.numerator += code === null ? tally.numerator : (tally.counts[code] ?? 0)
    if (code === null)
      for (const [key, n] of Object.entries(tally.counts)) sum.counts[key] = (sum.counts[key] ?? 0) + n
  }
  return sum
}
