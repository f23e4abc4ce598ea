import type { NestedCase, PlacedCell } from './nested_case.ts'

/** A sum of numbers that is a number or, where it says so, no less. */
export interface Row {
  readonly of: readonly number[]
  readonly signs: readonly number[]
  readonly value: number
}

/** A number that is never larger than another. */
export type Nested = readonly [inner: number, outer: number]

/**
 * Some boards while all others stay as they are: every table of theirs that agrees with what is shown is one of all boards.
 * A number is a count of a quantity in a board and a group.
 */
export interface Neighbourhood {
  readonly truth: Float64Array
  /** Whether there is such a count at all. */
  readonly isCount: (number: number) => boolean
  readonly equal: readonly Row[]
  readonly atLeast: readonly Row[]
  readonly nested: readonly Nested[]
  /** The numbers that a cell is the sum of, of those that may change. */
  readonly within: (cell: PlacedCell) => readonly number[]
}

/** What everybody knows of some boards; what the counts themselves do not agree with nobody takes for true. */
export const neighbourhoodOf = (given: NestedCase, boards: readonly number[]): Neighbourhood => {
  const { counts, groups, divided, divisions } = given
  const size = boards.length * groups
  const at = (quantity: number, place: number, group: number) => quantity * size + place * groups + group
  const truth = new Float64Array(counts.length * size)
  for (const [quantity, all] of counts.entries())
    for (const [place, board] of boards.entries())
      truth.set(all.subarray(board * groups, (board + 1) * groups), at(quantity, place, 0))
  const has = (quantity: number, group: number): boolean => group === 0 || divided[quantity] === true
  const everywhere = (quantities: readonly number[]): readonly (readonly number[])[] =>
    boards.flatMap((_, place) =>
      Array.from({ length: groups }, (_, group) => group)
        .filter((group) => quantities.every((q) => has(q, group)))
        .map((group) => quantities.map((q) => at(q, place, group))),
    )
  const rest = ({ of, signs }: Row): number =>
    of.reduce((sum, x, i) => sum + (truth[x] ?? 0) * (signs[i] ?? 0), 0)
  const isEqual = (row: Row): boolean => rest(row) === 0
  const sums = given.exclusive.flatMap(({ parts, whole, by }) =>
    everywhere([whole, ...parts]).map((of) => ({ by, row: lessFirst(of) })),
  )
  const groupSums = divided.flatMap((isDivided, quantity) =>
    isDivided
      ? boards.flatMap((_, place) =>
          divisions.map((own) => lessFirst([0, ...own].map((group) => at(quantity, place, group)))),
        )
      : [],
  )
  const within = withinOf(given, boards, at)
  return {
    truth,
    isCount: (number) => has(Math.floor(number / size), number % groups),
    equal: [
      ...shownRows(given.shown, within, truth),
      ...groupSums.filter(isEqual),
      ...sums.flatMap(({ by, row }) => (by === 'all' && isEqual(row) ? [row] : [])),
    ],
    atLeast: sums.flatMap(({ by, row }) => (by === 'atLeast' && rest(row) >= 0 ? [row] : [])),
    nested: given.nestings.flatMap((pair) =>
      everywhere(pair).flatMap(([inner = 0, outer = 0]) =>
        (truth[inner] ?? 0) <= (truth[outer] ?? 0) ? [[inner, outer] as const] : [],
      ),
    ),
    within,
  }
}

/** The first is what the others come to. */
const lessFirst = (of: readonly number[]): Row => ({
  of,
  signs: of.map((_, i) => (i === 0 ? -1 : 1)),
  value: 0,
})

const withinOf = (
  { areas }: NestedCase,
  boards: readonly number[],
  at: (quantity: number, place: number, group: number) => number,
): Neighbourhood['within'] => {
  const places = new Map(boards.map((board, place) => [board, place]))
  const insides = areas.map((area) => area.flatMap((board) => places.get(board) ?? []))
  return ({ quantity, area, group }) => (insides[area] ?? []).map((place) => at(quantity, place, group))
}

/** What is shown of the boards that may change, the smallest sums first; the same of two areas is told once. */
const shownRows = (
  shown: readonly PlacedCell[],
  within: Neighbourhood['within'],
  truth: Float64Array,
): readonly Row[] => {
  const rows = new Map<string, Row>()
  for (const cell of shown) {
    const of = within(cell)
    const value = of.reduce((sum, x) => sum + (truth[x] ?? 0), 0)
    if (of.length > 0) rows.set(of.join(), { of, signs: of.map(() => 1), value })
  }
  return [...rows.values()].sort((a, b) => a.of.length - b.of.length)
}
