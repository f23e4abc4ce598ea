import type { MantelHaenszelSums, PooledPair } from '@lyhord/core'
import type { DisclosurePolicy } from '@lyhord/core/disclosure/policy.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { findEquity } from '../../queries/comparisons.ts'
import { findRelease } from '../../queries/releases.ts'
import { keyOfPair } from './pairs.ts'

type ShownPair = Pick<PooledPair, 'boards' | 'first' | 'second'>

/** What another region has published of the same half-year. */
export interface Elsewhere {
  readonly boards: ReadonlySet<string>
  /** What it shows of a pair; `hidden` where it shows nothing, `unknown` where what it showed has been withdrawn. */
  readonly shownOf: (key: string) => ShownPair | 'hidden' | 'unknown'
}

/** What other regions' releases show of a half-year; the tenant's own are left out, and those without equity. */
export const publishedElsewhere = async (
  db: TenantDb,
  releases: readonly string[],
  period: string,
): Promise<readonly Elsewhere[]> => {
  const found: Elsewhere[] = []
  for (const id of releases) {
    const release = await findRelease(db, id)
    if (!release || release.tenant === db.tenant) continue
    const content = (await findEquity(db, id, period))?.content.comparisons
    if (!content && release.state === 'published') continue
    const members = release.input.periods.find((p) => p.period === period)?.members ?? []
    const pairs = content && new Map(content.map((pair) => [keyOfPair(pair), pair]))
    found.push({
      boards: new Set(members.flatMap(({ code, reported }) => (reported ? [code] : []))),
      shownOf: (key) => {
        const pair = pairs?.get(key)
        if (!pairs) return 'unknown'
        return pair?.first && pair.second ? pair : 'hidden'
      },
    })
  }
  return found
}

/**
 * Whether somebody who takes what is shown here from what another region shows of these boards and some others could be left
 * with few of some kind. `common`: what the boards here come to; theirs is known no closer than it is rounded.
 */
export const leavesFew = (
  theirs: ShownPair,
  common: Pick<MantelHaenszelSums, 'first' | 'second'>,
  { max }: Pick<DisclosurePolicy, 'max'>,
): boolean =>
  (['first', 'second'] as const).some((group) => {
    const { about, value } = theirs[group] ?? { about: 0, value: 0 }
    const { numerator, n } = common[group]
    const fewest = about - aboutWithin
    const kinds = [
      (value - shareWithin) * fewest - numerator,
      (1 - value - shareWithin) * fewest - (n - numerator),
    ]
    return kinds.some((left) => left <= max)
  })

const aboutWithin = 5
const shareWithin = 0.005
