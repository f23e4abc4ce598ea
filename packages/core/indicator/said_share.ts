/**
 * A share in the way people say it: `8 av 10`. Few are said as they are (`3 av 4`), because tenths of few are false;
 * the ends are never rounded to all or none, and all of one is not said as all.
 */
export type SaidShare =
  | { readonly as: 'none' | 'all' | 'few' | 'nearly_all' }
  | { readonly as: 'exact' | 'tenths'; readonly count: number; readonly of: number }

/** Below this many, the numbers themselves are said. */
const fewest = 10

/** Below this many, not even all or none is said: `1 av 1`. */
const fewestToSayAll = 5

/** How to say `numerator` of `n`; `undefined` when nobody was counted. `few`: under 1 of 20, `nearly_all`: over 19 of 20. */
export const saidShare = (numerator: number, n: number): SaidShare | undefined => {
  if (n === 0) return undefined
  if (n < fewestToSayAll) return { as: 'exact', count: numerator, of: n }
  if (numerator === 0) return { as: 'none' }
  if (numerator === n) return { as: 'all' }
  if (n < fewest) return { as: 'exact', count: numerator, of: n }
  if (numerator * 20 < n) return { as: 'few' }
  if (numerator * 20 > n * 19) return { as: 'nearly_all' }
  return { as: 'tenths', count: Math.min(9, Math.max(1, Math.round((numerator / n) * 10))), of: 10 }
}
