import { addSums, type MantelHaenszelSums } from '../statistics/mantel_haenszel_sums.ts'
import type { DisclosurePolicy } from './policy.ts'

/** What has been submitted of two groups held against each other. `board`: all that one of them sent is known there. */
export interface BoardSums {
  readonly id: string
  readonly board: string
  readonly sums: MantelHaenszelSums
}

/** With fewer boards each could tell the other's. */
const fewestBoards = 3

/**
 * Whether each of the four kinds (counted or not, in either group) is safe for all boards together, for the others when any
 * one board takes away its own, and for those who have come since an earlier release of the same. `earlier`: what each such
 * release was made of.
 */
export const areSafe = (
  all: readonly BoardSums[],
  earlier: readonly (readonly string[])[],
  { max }: Pick<DisclosurePolicy, 'max'>,
): boolean => {
  const boards = boardsOf(all)
  const withoutEach = boards.map((board) => all.filter((b) => b.board !== board))
  const since = earlier
    .map((before) => all.filter((b) => !before.includes(b.id)))
    .filter((newcomers) => newcomers.length > 0)
  const told = [all, ...withoutEach, ...since].flatMap((some) => kindsOf(sumOf(some)))
  return boards.length >= fewestBoards && told.every((count) => count > max)
}

/** Each board among them, once. */
export const boardsOf = (all: readonly BoardSums[]): readonly string[] => [
  ...new Set(all.map(({ board }) => board)),
]

/** What they come to together. */
export const sumOf = (all: readonly BoardSums[]): MantelHaenszelSums => addSums(all.map(({ sums }) => sums))

/** Counted and not counted, of the first group and of the second. */
const kindsOf = ({ first, second }: MantelHaenszelSums): readonly number[] =>
  [first, second].flatMap(({ numerator, n }) => [numerator, n - numerator])
