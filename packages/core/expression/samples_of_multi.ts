import type { Code } from '../codebook/value_set.ts'
import type { Landmarks } from './landmarks.ts'

/**
 * Choices that stand for every choice of codes: each set of named codes with none, one, two … others beside it, and
 * each code that is chosen alone.
 */
export const samplesOfMulti = (
  codes: readonly Code[],
  { texts, most }: Landmarks,
): readonly (readonly string[])[] => {
  const together = codes.filter((c) => !c.alone).map((c) => c.id)
  const others = together
    .filter((c) => !texts.has(c))
    .toSorted()
    .slice(0, most)
  const fillings = [[], ...others.map((_, i) => others.slice(0, i + 1))]
  const named = subsetsOf(together.filter((c) => texts.has(c)))
  const mixed = named.flatMap((s) => fillings.map((f) => [...s, ...f])).filter((s) => s.length > 0)
  return [...mixed, ...codes.filter((c) => c.alone).map((c) => [c.id])]
}

/** How many named codes of one multi variable can be combined in every way. */
export const mostCombined = 6

/** Every subset; past {@link mostCombined} only the small ones, and all together. */
const subsetsOf = (codes: readonly string[]): readonly (readonly string[])[] =>
  codes.length > mostCombined ? [[], ...codes.map((c) => [c]), codes] : everySubset(codes)

const everySubset = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined ? [[]] : everySubset(rest).flatMap((subset) => [subset, [first, ...subset]])
