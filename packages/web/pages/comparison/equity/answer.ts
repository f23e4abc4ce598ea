import type { Answered, Api } from '@lyhord/contract'
import type { Told } from '../../equity/answer.ts'

/** What `GET /api/comparisons/equity` answers. */
export type RegionEquity = Answered<Api['GET /api/comparisons/equity']>
/** Two groups held against each other within every board, all boards together. */
export type PooledComparison = RegionEquity['figures']['content']['comparisons'][number]

/** What can be said of it: what is hidden is too few to say anything of. */
export const toldOf = (c: PooledComparison): Told => ({
  indicator: c.indicator,
  group: c.group,
  against: c.against,
  verdict: c.verdict === 'hidden' ? 'too_few' : c.verdict,
  adjusted: c.adjusted,
})
