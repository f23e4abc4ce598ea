import { type DisclosurePolicy, type PooledPair, releaseSums } from '@lyhord/core'
import { untold } from '@lyhord/core/disclosure/pooled_pair.ts'
import { type BoardSums, boardsOf, sumOf } from '@lyhord/core/disclosure/safe_sums.ts'
import type { StoredEquity } from '../../queries/release_making.ts'
import type { EquitySums } from '../../queries/submissions.ts'
import { dimensions } from './dimensions.ts'
import { keyOfPair, pairsOf } from './pairs.ts'
import { type Elsewhere, leavesFew } from './published_elsewhere.ts'

/** What is needed of a submission. */
export interface Submitted {
  readonly id: string
  readonly code: string
  readonly period: string
  readonly equity: readonly EquitySums[] | null
}

/** What stands beside a release: its own earlier ones, as what they were made of, and what other regions have published. */
export interface Beside {
  readonly before: readonly (readonly string[])[]
  readonly elsewhere: readonly Elsewhere[]
}

const alone: Beside = { before: [], elsewhere: [] }

/** Every pair there is, also those that nobody is in. Those with the same code know of each other. */
export const poolBoards = (
  own: readonly Submitted[],
  policy: DisclosurePolicy,
  beside = alone,
): StoredEquity['content'] => {
  const byPair = Map.groupBy(
    own.flatMap(({ id, code, equity }) =>
      (equity ?? []).map(({ sums, ...pair }) => ({ id, board: code, sums, pair })),
    ),
    ({ pair }) => keyOfPair(pair),
  )
  return dimensions.flatMap((dimension) =>
    pairsOf(dimension).map(({ pair }) => {
      const key = keyOfPair(pair)
      return { ...pair, ...poolPair(byPair.get(key) ?? [], key, policy, beside) }
    }),
  )
}

/** What another region has published of some of the same boards is as an earlier release of these. */
const poolPair = (
  all: readonly BoardSums[],
  key: string,
  policy: DisclosurePolicy,
  { before, elsewhere }: Beside,
): PooledPair => {
  const boards = all.filter(({ sums }) => sums.weight > 0)
  const shown = elsewhere.flatMap((other) => {
    const told = other.shownOf(key)
    return told === 'hidden' ? [] : [{ told, same: boards.filter((b) => other.boards.has(b.board)), other }]
  })
  const heard = shown.map(({ same }) => same.map(({ id }) => id))
  const pooled = releaseSums(boards, [...before, ...heard], policy).content
  const [common, count] = [sumOf(boards), boardsOf(boards).length]
  const isTold = shown.some(({ told, same, other }) => {
    if (same.length < boards.length) return false
    if (told === 'unknown') return other.boards.size > count
    return (told.boards ?? 0) > count && leavesFew(told, common, policy)
  })
  return isTold && pooled.first ? untold('hidden') : pooled
}
