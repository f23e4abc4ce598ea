import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { equityIn } from '../comparison/compared/answer_equity.ts'
import type { ComparisonShelf } from '../comparison/compared/comparison_shelf.ts'
import { type Outline, outlines, periodsOf } from '../comparison/compared/outline.ts'
import { updatedOf } from './open_indicator.ts'
import { tagOf } from './tag.ts'

type Pairs = NonNullable<Awaited<ReturnType<typeof equityIn>>>
export type OpenPair = Pairs['content']['comparisons'][number]

/** Equity given similar needs of a region, for everybody: the half-years and years that it is released of. */
export interface OpenEquity {
  readonly outline: Outline
  readonly updated: Date
  /** Changes when anything in it may have changed. */
  readonly tag: string
  readonly periods: readonly { readonly period: string; readonly pairs: Pairs }[]
}

/** Opens what a region has released; refused when there is none. */
export const openEquity = async (db: TenantDb, shelf: ComparisonShelf, from: string): Promise<OpenEquity> => {
  const [outline] = await outlines(db, shelf, { from, form: 'utredning' })
  const found = outline && (await equityOf(db, shelf, outline))
  if (!found) throw refuse('not_found')
  return found
}

/** All that is released, of every region in the outlines. */
export const listEquity = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  all: readonly Outline[],
): Promise<readonly OpenEquity[]> => {
  const listed: OpenEquity[] = []
  for (const outline of all) {
    const found = outline.form === 'utredning' ? await equityOf(db, shelf, outline) : undefined
    if (found) listed.push(found)
  }
  return listed
}

const equityOf = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  outline: Outline,
): Promise<OpenEquity | undefined> => {
  const periods = []
  for (const period of periodsOf(outline)) {
    const pairs = await equityIn(db, shelf, period)
    if (pairs) periods.push({ period: period.period, pairs })
  }
  return periods.length === 0
    ? undefined
    : { outline, updated: updatedOf(outline), tag: tagOf(outline), periods }
}
