import type { FormEntry } from '@lyhord/catalogue'
import type { ReleasedTable } from '@lyhord/core'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { nameOf } from './counted_alike.ts'
import type { CountsByPlace } from './counts_by_place.ts'
import { decidedCounts } from './decided_counts.ts'
import type { GridGrouping } from './grid.ts'
import { insideHidden, type ToldPlaces } from './inside_hidden.ts'
import { narrowsAShare } from './narrows_a_share.ts'
import type { RelatedCell } from './related_cell.ts'
import { relationsOf } from './relations.ts'
import type { OneReleased } from './released_indicators.ts'
import { toldBySums } from './told_by_sums.ts'

/**
 * What counts of different indicators tell of each other: those who have had a talk are the numerator of one and about the
 * denominator of another; one indicator adds two codes of a distribution together.
 */
export interface RelatedQuantities {
  /** Whether a count follows from two of others that are shown. */
  readonly follows: (cell: RelatedCell) => boolean
  /** Whether a count, shown beside those of others, would tell one of them that is small. */
  readonly tells: (cell: RelatedCell) => boolean
  readonly decide: (one: OneReleased, grouping: GridGrouping, table: ReleasedTable) => void
  /** How many counts have been shown that tell of one hidden after them; the next pass knows them (`told`). */
  readonly late: () => number
}

interface Given {
  readonly entry: FormEntry
  readonly counts: CountsByPlace
  readonly policy: ReleasePolicy
  readonly told: ToldPlaces
}

export const relatedQuantities = ({ entry, counts, policy, told }: Given): RelatedQuantities => {
  const relations = relationsOf(entry)
  const { firstName } = relations
  const { countOf, places } = counts
  const decided = decidedCounts(counts, firstName, policy)
  const sums = toldBySums(relations, countOf, decided)
  const narrows = narrowsAShare(entry, relations, countOf, decided, policy)
  const inside = insideHidden(relations, countOf, decided, policy.width, told)
  const at = (cell: RelatedCell) => [firstName(nameOf(cell.one, cell.part)), places.numberOf(cell)] as const
  const isTold = (name: string, place: number): boolean =>
    sums.tells(name, place) ||
    narrows(name, place) ||
    (policy.hidesInside === true && inside.tells(name, place))
  return {
    follows: (cell) => sums.follows(...at(cell)),
    tells: (cell) => {
      const [name, place] = at(cell)
      return decided.statusOf(name, place) !== 'shown' && isTold(name, place)
    },
    decide: decided.decide,
    late: () => (policy.hidesInside ? inside.late() : 0),
  }
}
