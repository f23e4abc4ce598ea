/** A count: of a quantity, in an area, in a group (0: everybody). */
export interface PlacedCell {
  readonly quantity: number
  readonly area: number
  readonly group: number
}

/** More areas and groups than there are. */
const [mostAreas, mostGroups] = [2 ** 20, 64]

/** The same for the same cell. */
export const keyOf = ({ quantity, area, group }: PlacedCell): number =>
  (quantity * mostAreas + area) * mostGroups + group

/** A count of one board. */
export interface PlacedCount {
  readonly quantity: number
  readonly board: number
  readonly group: number
}

/** How much more a count of a board is in another table than in the true one. */
export interface Change extends PlacedCount {
  readonly by: number
}

/**
 * Parts of a whole: whoever is in it is in one of them (`all`), in one or several (`atLeast`), or in none or one (`atMost`).
 */
export interface Exclusive {
  readonly parts: readonly number[]
  readonly whole: number
  readonly by: 'all' | 'atLeast' | 'atMost'
}

/**
 * All that a release shows of counts of the same people, of many quantities together, and what everybody knows of how
 * these follow from each other.
 */
export interface NestedCase {
  /** By quantity, the true counts: board by board, and in a board group by group. */
  readonly counts: readonly Float64Array[]
  readonly boards: number
  readonly groups: number
  /** Groups that together are everybody: the sexes, the ages. */
  readonly divisions: readonly (readonly number[])[]
  /** Whether a quantity is told by groups. */
  readonly divided: readonly boolean[]
  /** How many indicators tell a quantity, and are without it where it is hidden. */
  readonly tellers: readonly number[]
  /** The boards of each area; a board is an area too. */
  readonly areas: readonly (readonly number[])[]
  readonly shown: readonly PlacedCell[]
  /** Those of them that have been published before: they are known whatever is hidden now. */
  readonly before: readonly PlacedCell[]
  readonly hidden: readonly PlacedCell[]
  /** Quantities that count some of the records that another counts, and no other. */
  readonly nestings: readonly (readonly [inner: number, outer: number])[]
  readonly exclusive: readonly Exclusive[]
}
