import { refuse } from '../../../http/refusal.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { findEquity } from '../../../queries/comparisons.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type ComparisonAsked, headOf, openComparison } from './head.ts'

/** All boards of a region together, each child held against those of its own board: one half-year of a published release. */
export const answerEquity = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  asked: Omit<ComparisonAsked, 'against'>,
) => {
  const opened = await openComparison(db, shelf, { ...asked, against: 'Total' })
  const [half] = opened.period.halves
  const figures = half && (await findEquity(db, half.release.id, half.half))
  if (!figures) throw refuse('not_found')
  return { ...headOf(opened), figures }
}
