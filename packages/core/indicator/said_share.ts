/**
 * A share in the way people say it: `8 av 10`. Fewer than 30 are said as they are (`14 av 17`), because tenths, all and
 * none of few promise more than they hold; the ends are never rounded to all or none.
 */
export type SaidShare =
  | { readonly as: 'none' | 'all' | 'few' | 'nearly_all' }
  | { readonly as: 'exact' | 'tenths'; readonly count: number; readonly of: number }

/** Below this many chance weighs heavily, and the numbers themselves are said. */
export const fewestToGeneralise = 30

/** How to say `numerator` of `n`; `undefined` when nobody was counted. `few`: under 1 of 20, `nearly_all`: over 19 of 20. */
export const saidShare = (numerator: number, n: number): SaidShare | undefined => {
  if (n === 0) return undefined
  if (n < fewestToGeneralise) return { as: 'exact', count: numerator, of: n }
  if (numerator === 0) return { as: 'none' }
  if (numerator === n) return { as: 'all' }
  if (numerator * 20 < n) return { as: 'few' }
  if (numerator * 20 > n * 19) return { as: 'nearly_all' }
  return { as: 'tenths', count: Math.min(9, Math.max(1, Math.round((numerator / n) * 10))), of: 10 }
}
