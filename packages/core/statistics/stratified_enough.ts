import { comparable, type StratifiedPair } from './stratified_pair.ts'

/** How far the sum must be able to stray from what is expected, either way. */
const room = 5

/**
 * Whether the strata hold enough to tell two groups apart by normal limits: what the first group's count is expected to
 * be, all strata together, stands at least 5 from the least and from the most it could be (Mantel & Fleiss 1980,
 * American Journal of Epidemiology 112: 129–134).
 */
export const enoughToTell = (strata: readonly StratifiedPair[]): boolean => {
  let [expected, least, most] = [0, 0, 0]
  for (const { first, second } of comparable(strata)) {
    const counted = first.numerator + second.numerator
    expected += (first.n * counted) / (first.n + second.n)
    least += Math.max(0, counted - second.n)
    most += Math.min(first.n, counted)
  }
  return Math.min(expected - least, most - expected) >= room
}
