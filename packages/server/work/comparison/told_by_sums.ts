import type { CountOf } from './counts_by_place.ts'
import type { DecidedCounts, Status } from './decided_counts.ts'
import type { Relations } from './relations.ts'
import type { Sum } from './sums_of_quantities.ts'

/** What sums of counts of several indicators tell, by the name of a quantity and a place. */
export interface ToldBySums {
  /** Whether a count follows from two that are shown. */
  readonly follows: (name: string, place: number) => boolean
  /** Whether a count, shown beside another, would tell a third that is hidden. */
  readonly tells: (name: string, place: number) => boolean
}

export const toldBySums = (
  { sums }: Relations,
  countOf: CountOf,
  { statusOf }: DecidedCounts,
): ToldBySums => {
  /** What is known of the two others of a sum; nothing where the counts do not add up, as in a grid that lacks one. */
  const others = (sum: Sum, name: string, place: number): readonly Status[] => {
    const [a = 0, b = 0, whole = 0] = [...sum.parts, sum.whole].map((each) => countOf(each, place))
    if (a + b !== whole) return ['open']
    return [...sum.parts, sum.whole].flatMap((each) => (each === name ? [] : statusOf(each, place)))
  }
  const of = (name: string): readonly Sum[] => sums.get(name) ?? []
  return {
    follows: (name, place) =>
      of(name).some((sum) => others(sum, name, place).every((status) => status === 'shown')),
    tells: (name, place) =>
      of(name).some((sum) => {
        const told = others(sum, name, place)
        return told.includes('shown') && told.includes('hidden')
      }),
  }
}
