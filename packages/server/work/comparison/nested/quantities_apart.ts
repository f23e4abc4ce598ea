import type { Exclusive } from '../../protect/nested/nested_case.ts'
import type { SeenQuantities } from './seen_quantities.ts'

/**
 * Pairs told by groups that no record is in both of, each with the least that both are inside: they come to no more than it.
 * Those that are parts of what is `known` to exclude each other say nothing new. Of codes, which are told of everybody alone,
 * thousands happen to be so among invented records, and none by definition but those of one distribution.
 */
export const apartIn = (
  { all, divided }: SeenQuantities,
  outers: readonly (readonly number[])[],
  known: readonly Exclusive[],
): readonly Exclusive[] => {
  const around = outers.map((own, i) => new Set([i, ...own]))
  const isInside = (inner: number, outer: number): boolean => around[inner]?.has(outer) === true
  const numbers = [...all.keys()].filter((i) => divided[i] && all[i]?.records.some((n) => n > 0))
  const isWithin = (a: number, b: number, whole: number): boolean =>
    all[whole]?.records.every((n, i) => (all[a]?.records[i] ?? 0) + (all[b]?.records[i] ?? 0) <= n) === true
  const isKnown = (a: number, b: number, whole: number): boolean =>
    known.some(
      ({ parts, whole: own, by }) =>
        by === 'all' &&
        isInside(own, whole) &&
        parts.some((x) => isInside(a, x) && parts.some((y) => x !== y && isInside(b, y))),
    )
  const leastAround = (a: number, b: number): readonly number[] => {
    const both = numbers.filter((c) => isInside(a, c) && isInside(b, c) && isWithin(a, b, c))
    return both.filter((c) => !both.some((other) => other !== c && isInside(other, c)))
  }
  return numbers.flatMap((a) =>
    numbers
      .filter((b) => a < b && !isInside(a, b) && !isInside(b, a))
      .flatMap((b) =>
        leastAround(a, b)
          .filter((whole) => !isKnown(a, b, whole))
          .map((whole): Exclusive => ({ parts: [a, b], whole, by: 'atMost' })),
      ),
  )
}
