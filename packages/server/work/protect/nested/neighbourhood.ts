import { insidesOf } from './insides.ts'
import type { NestedCase, PlacedCell, PlacedCount } from './nested_case.ts'
import { beyond, exclusiveRow, lessFirst, type Row } from './rows.ts'
import { shownRows } from './shown_rows.ts'

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
  readonly countAt: (number: number) => PlacedCount
  readonly equal: readonly Row[]
  readonly atLeast: readonly Row[]
  readonly nested: readonly Nested[]
  /** The numbers that a cell is the sum of, of those that may change. */
  readonly within: (cell: PlacedCell) => readonly number[]
}

/** What everybody knows of some boards; what the counts themselves do not agree with nobody takes for true. */
export const neighbourhoodOf = (given: NestedCase, boards: readonly number[]): Neighbourhood => {
  const { groups, exclusive } = given
  const size = boards.length * groups
  const at = (quantity: number, place: number, group: number) => quantity * size + place * groups + group
  const truth = truthOf(given, boards)
  const apart = (row: Row): number => beyond(row, (x) => truth[x] ?? 0)
  const { has, everywhere } = placesOf(given, boards.length, at)
  const rowsOf = (isEqual: boolean): readonly Row[] =>
    exclusive
      .filter(({ by }) => (by === 'all') === isEqual)
      .map(exclusiveRow)
      .flatMap((row) => everywhere(row.of).map((of) => ({ ...row, of })))
  const insides = insidesOf(given, boards)
  const within = ({ quantity, area, group }: PlacedCell): readonly number[] =>
    (insides[area]?.places ?? []).map((place) => at(quantity, place, group))
  const sums = [...groupSums(given, boards.length, at), ...rowsOf(true)].filter((row) => apart(row) === 0)
  return {
    truth,
    isCount: (number) => has(Math.floor(number / size), number % groups),
    countAt: (number) => ({
      quantity: Math.floor(number / size),
      board: boards[Math.floor((number % size) / groups)] ?? -1,
      group: number % groups,
    }),
    equal: [...shownRows(given.shown, insides, within, truth), ...sums],
    atLeast: rowsOf(false).filter((row) => apart(row) >= 0),
    nested: given.nestings
      .flatMap((pair) => everywhere(pair).map(([inner = 0, outer = 0]) => [inner, outer] as const))
      .filter(([inner, outer]) => (truth[inner] ?? 0) <= (truth[outer] ?? 0)),
    within,
  }
}

type At = (quantity: number, place: number, group: number) => number

const truthOf = ({ counts, groups }: NestedCase, boards: readonly number[]): Float64Array => {
  const truth = new Float64Array(counts.length * boards.length * groups)
  let begin = 0
  for (const all of counts)
    for (const board of boards) {
      truth.set(all.subarray(board * groups, (board + 1) * groups), begin)
      begin += groups
    }
  return truth
}

/** Where there are counts; `everywhere`: the numbers of some quantities in every place and group that has them all. */
const placesOf = ({ divided, groups }: NestedCase, places: number, at: At) => {
  const has = (quantity: number, group: number): boolean => group === 0 || divided[quantity] === true
  const everywhere = (quantities: readonly number[]): readonly (readonly number[])[] => {
    const found: (readonly number[])[] = []
    const all = quantities.every((q) => divided[q]) ? groups : 1
    for (let place = 0; place < places; place++)
      for (let group = 0; group < all; group++) found.push(quantities.map((q) => at(q, place, group)))
    return found
  }
  return { has, everywhere }
}

/** The groups of each division come to everybody. */
const groupSums = ({ divided, divisions }: NestedCase, places: number, at: At): readonly Row[] =>
  divided.flatMap((isDivided, quantity) =>
    isDivided
      ? Array.from({ length: places }, (_, place) => place).flatMap((place) =>
          divisions.map((own) => lessFirst([0, ...own].map((group) => at(quantity, place, group)))),
        )
      : [],
  )
