import type { DisclosurePolicy } from '@lyhord/core'
import { untold } from '@lyhord/core/disclosure/pooled_pair.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { findEquity } from '../../queries/comparisons.ts'
import type { ReleaseYear } from '../../queries/release_input.ts'
import type { StoredEquity } from '../../queries/release_making.ts'
import { listInputs } from '../../queries/submissions.ts'
import { keyOfPair } from './pairs.ts'
import { poolBoards, type Submitted } from './pool_boards.ts'

/** What the release itself is made of, and what it releases of its half-years. */
interface Own {
  readonly released: readonly StoredEquity[]
  readonly inputs: readonly Submitted[]
  readonly policy: DisclosurePolicy
}

/**
 * A year: what its two half-years come to together, for the pairs that are shown in both. Whoever knew the sums of both
 * exactly, which is what they are guarded for, would know those of the year; so it tells nothing that they do not.
 */
export const yearOf = async (
  db: TenantDb,
  { year, halves }: ReleaseYear,
  own: Own,
): Promise<StoredEquity | undefined> => {
  const found: Half[] = []
  for (const half of halves) found.push(await halfOf(db, half, own))
  const contents = found.flatMap(({ content }) => (content ? [content] : []))
  if (contents.length < halves.length) return undefined
  const hidden = new Set(contents.flatMap((c) => c.filter((p) => p.verdict === 'hidden').map(keyOfPair)))
  const together = poolBoards(
    found.flatMap((f) => f.submitted),
    own.policy,
  )
  const content = together.map((pair) =>
    hidden.has(keyOfPair(pair)) ? { ...pair, ...untold('hidden') } : pair,
  )
  return { period: year, content }
}

interface Half {
  readonly submitted: readonly Submitted[]
  readonly content: StoredEquity['content'] | undefined
}

const halfOf = async (
  db: TenantDb,
  { period, release }: ReleaseYear['halves'][number],
  { released, inputs }: Own,
): Promise<Half> => {
  const all = release === null ? inputs : await listInputs(db, release)
  const content =
    release === null
      ? released.find((r) => r.period === period)?.content
      : (await findEquity(db, release, period))?.content.comparisons
  return { submitted: all.filter((s) => s.period === period), content }
}
