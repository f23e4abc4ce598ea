import { refuse } from '../../../http/refusal.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { findEquity } from '../../../queries/comparisons.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type ComparisonAsked, headOf, openComparison } from './head.ts'
import type { Period } from './outline.ts'

/** All boards of a region together, each child held against those of its own board: a half-year, or a year that a release has completed. */
export const answerEquity = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  asked: Omit<ComparisonAsked, 'against'>,
) => {
  const opened = await openComparison(db, shelf, { ...asked, against: 'Total' })
  const figures = await equityIn(db, shelf, opened.period)
  if (!figures) throw refuse('not_found')
  return { ...headOf(opened), figures }
}

/** What has been released of a period; a year only as made of the half-years that stand now. */
export const equityIn = async (db: TenantDb, shelf: ComparisonShelf, { period, halves }: Period) => {
  const [first, second] = halves
  if (!first) return undefined
  if (!second) return findEquity(db, first.release.id, period)
  for (const { release } of halves) {
    const { input } = await shelf.input(db, release.id)
    const made = input.years?.find((y) => y.year === period)?.halves.map((h) => h.release ?? release.id)
    if (made?.join() === halves.map((h) => h.release.id).join()) return findEquity(db, release.id, period)
  }
  return undefined
}
