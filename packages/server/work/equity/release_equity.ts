import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { StoredEquity } from '../../queries/release_making.ts'
import type { ReleaseRow } from '../../queries/releases.ts'
import { listInputs } from '../../queries/submissions.ts'
import { poolBoards, type Submitted } from './pool_boards.ts'
import { publishedElsewhere } from './published_elsewhere.ts'
import { yearOf } from './release_year.ts'

/**
 * Pools what the boards of a release have submitted, half-year by half-year, and the years that it completes; none where
 * nobody has submitted equity.
 */
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
    const elsewhere = await publishedElsewhere(db, earlier, period)
    released.push({ period, content: poolBoards(own, policy, { before, elsewhere }) })
  }
  const years: StoredEquity[] = []
  for (const year of input.years ?? []) {
    const made = await yearOf(db, year, { released, inputs, policy })
    if (made) years.push(made)
  }
  return [...released, ...years]
}
