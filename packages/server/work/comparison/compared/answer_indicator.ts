import { type FormEntry, formById } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { compareIndicator } from '@lyhord/core/disclosure/compared/compare_indicator.ts'
import type { PeriodCells } from '@lyhord/core/disclosure/compared/period_cells.ts'
import { refuse } from '../../../http/refusal.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { codesOfGrid } from '../grid.ts'
import { missingFollows, shownOf } from '../missing_follows.ts'
import { releasedIndicatorById } from '../released_indicators.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type ComparisonAsked, headOf, openComparison } from './head.ts'
import { type Period, periodsOf } from './outline.ts'

/** One indicator compared, from published releases and nothing else. */
export const answerIndicator = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  asked: ComparisonAsked & { readonly indicator: string },
) => {
  const opened = await openComparison(db, shelf, asked)
  const { outline, period, places, against } = opened
  const [released, entry] = [releasedIndicatorById(asked.indicator), formById(asked.form)]
  if (!released || !entry) throw refuse('not_found')
  const isYear = period.halves.length > 1
  const over: PeriodCells[] = []
  for (const one of periodsOf(outline))
    if (one.halves.length > 1 === isYear) over.push(...(await cellsOf(db, shelf, one, released.id)))
  const now = over.find((p) => p.period === period.period)
  if (!now) throw refuse('not_found')
  const codes = { kon: codesOfGrid(entry, 'kon'), aldersgrupp: codesOfGrid(entry, 'aldersgrupp') }
  const { areas, members } = places
  return {
    ...headOf(opened),
    indicator: released.of.id,
    code: released.code,
    kind: released.kind,
    missing: await missingIn(db, shelf, entry, period, released.of.id),
    figures: compareIndicator({ indicator: released, period: now, over, areas, members, against, codes }),
  }
}

/** The tables of a period; none when one of its halves does not have the indicator. */
const cellsOf = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  { period, halves }: Period,
  indicator: string,
): Promise<readonly PeriodCells[]> => {
  const found = []
  for (const { half, release } of halves) {
    const cells = await shelf.indicator(db, release.id, half, indicator)
    if (!cells) return []
    found.push({ half, cells })
  }
  return [{ period, halves: found }]
}

/**
 * The larger of two half-years stands for a year: how many records each had may be hidden. Of each as much as follows from
 * what is shown of all.
 */
const missingIn = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  entry: FormEntry,
  { halves }: Period,
  indicator: string,
): Promise<number | null> => {
  const shares: number[] = []
  for (const { half, release, input } of halves) {
    const share = input.missing[indicator]
    const isShown = shownOf(await shelf.margins(db, release.id, half), total)
    if (share !== undefined && missingFollows(entry, indicator, isShown)) shares.push(share)
  }
  return shares.length === 0 ? null : Math.max(...shares)
}
