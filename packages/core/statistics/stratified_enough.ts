import { type MantelHaenszelSums, mantelHaenszelSums } from './mantel_haenszel_sums.ts'
import type { StratifiedPair } from './stratified_pair.ts'

/** How far the sum must be able to stray from what is expected, either way. */
const room = 5

/**
 * Whether the strata hold enough to tell two groups apart by normal limits: what the first group's count is expected to
 * be, all strata together, stands at least 5 from the least and from the most it could be (Mantel & Fleiss 1980,
 * American Journal of Epidemiology 112: 129–134).
 */
export const enoughToTell = (strata: readonly StratifiedPair[]): boolean =>
  enoughInSums(mantelHaenszelSums(strata))

/** The same from sums that have been added up. */
export const enoughInSums = ({ fewer, more }: MantelHaenszelSums): boolean => Math.min(fewer, more) >= room
