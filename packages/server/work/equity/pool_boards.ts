import type { EquityPair } from '@lyhord/contract/resources/equity.ts'
import { type DisclosurePolicy, releaseSums } from '@lyhord/core'
import type { StoredEquity } from '../../queries/release_making.ts'
import type { EquitySums } from '../../queries/submissions.ts'
import { dimensions } from './dimensions.ts'
import { pairsOf } from './pairs.ts'

/** What is needed of a submission. */
export interface Submitted {
  readonly id: string
  readonly code: string
  readonly period: string
  readonly equity: readonly EquitySums[] | null
}

/** Every pair there is, also those that nobody is in. Those with the same code know of each other. */
export const poolBoards = (
  own: readonly Submitted[],
  before: readonly (readonly string[])[],
  policy: DisclosurePolicy,
): StoredEquity['content'] => {
  const byPair = Map.groupBy(
    own.flatMap(({ id, code, equity }) =>
      (equity ?? []).map(({ sums, ...pair }) => ({ id, board: code, sums, pair })),
    ),
    ({ pair }) => keyOfPair(pair),
  )
  return dimensions.flatMap((dimension) =>
    pairsOf(dimension).map(({ pair }) => ({
      ...pair,
      ...releaseSums(byPair.get(keyOfPair(pair)) ?? [], before, policy).content,
    })),
  )
}

/** Tells a pair from the others. */
export const keyOfPair = ({ dimension, indicator, group, against }: EquityPair): string =>
  `${dimension} ${indicator} ${group} ${against}`
