import type { Tally } from '@lyhord/core'

const isFew = (count: number): boolean => count >= 1 && count <= 4

/**
 * Whether some number of a tally is 1–4: those counted over, those who count, those left of them, those without an
 * answer, or those who share an answer or a number of days.
 */
export const tellsOfFew = ({ n, numerator, missing, counts }: Tally): boolean =>
  [n, numerator, n - numerator, missing, ...Object.values(counts)].some(isFew)
