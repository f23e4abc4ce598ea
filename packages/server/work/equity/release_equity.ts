import { type DisclosurePolicy, releaseSums } from '@lyhord/core'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { ReleaseRow, StoredEquity } from '../../queries/releases.ts'
import { type EquitySums, listInputs } from '../../queries/submissions.ts'
import { dimensions } from './dimensions.ts'
import { pairsOf } from './pairs.ts'

interface Submitted {
  readonly id: string
  readonly code: string
  readonly period: string
  readonly equity: readonly EquitySums[] | null
}

/** Pools what the boards of a release have submitted, half-year by half-year; none where nobody has submitted equity. */
export const releaseEquity = async (
  db: TenantDb,
  { input, policy }: Pick<ReleaseRow, 'input' | 'policy'>,
  inputs: readonly Submitted[],
): Promise<readonly StoredEquity[]> => {
  const released: StoredEquity[] = []
  for (const { period, earlier } of input.periods) {
    const own = inputs.filter((s) => s.period === period)
    if (own.every((s) => (s.equity ?? []).length === 0)) continue
    const before: (readonly string[])[] = []
    for (const id of earlier)
      before.push((await listInputs(db, id)).filter((s) => s.period === period).map((s) => s.id))
    released.push({ period, content: pooled(own, before, policy) })
  }
  return released
}

/** Every pair there is, also those that nobody is in. Those with the same code know of each other. */
const pooled = (
  own: readonly Submitted[],
  before: readonly (readonly string[])[],
  policy: DisclosurePolicy,
): StoredEquity['content'] => {
  const byPair = Map.groupBy(
    own.flatMap(({ id, code, equity }) =>
      (equity ?? []).map(({ sums, ...pair }) => ({ id, board: code, sums, pair })),
    ),
    ({ pair }) => keyOf(pair),
  )
  return dimensions.flatMap((dimension) =>
    pairsOf(dimension).map(({ pair }) => ({
      ...pair,
      ...releaseSums(byPair.get(keyOf(pair)) ?? [], before, policy).content,
    })),
  )
}

const keyOf = ({ dimension, indicator, group, against }: Omit<EquitySums, 'sums'>): string =>
  `${dimension} ${indicator} ${group} ${against}`
