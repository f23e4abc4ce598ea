import type { FunnelLimit } from '@lyhord/core/statistics/funnel_range.ts'

/** Where a value lies between the lines that are drawn: within them, or beyond the inner or the outer, above or below. */
export type InFunnel = 'within' | 'higher' | 'lower' | 'muchHigher' | 'muchLower'

/** Where `n` counted have a value, by the limits nearest below and above, as the lines are drawn between them. */
export const inFunnel = (
  { n, value }: { readonly n: number; readonly value: number },
  limits: readonly FunnelLimit[],
): InFunnel | undefined => {
  const above = limits.find((l) => l.n >= n)
  const below = limits.findLast((l) => l.n <= n) ?? above
  if (!above || !below) return undefined
  const part = above.n === below.n ? 0 : (n - below.n) / (above.n - below.n)
  const at = (end: Exclude<keyof FunnelLimit, 'n'>) => below[end] + part * (above[end] - below[end])
  if (value > at('high998')) return 'muchHigher'
  if (value < at('low998')) return 'muchLower'
  if (value > at('high95')) return 'higher'
  return value < at('low95') ? 'lower' : 'within'
}
