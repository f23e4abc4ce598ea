import { formById } from '@lyhord/catalogue'
import type { Released } from '@lyhord/core'
import { type OpenPeriod, type OpenTable, openTable } from '@lyhord/core/disclosure/compared/open_table.ts'
import { refuse } from '../../http/refusal.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { ComparisonShelf } from '../comparison/compared/comparison_shelf.ts'
import { type Outline, outlines, periodsOf } from '../comparison/compared/outline.ts'
import { placesIn } from '../comparison/compared/places.ts'
import { codesOfGrid } from '../comparison/grid.ts'
import { type OneReleased, releasedIndicatorById } from '../comparison/released_indicators.ts'
import { tagOf } from './tag.ts'

/** Which table: whose releases, of which form, which indicator. */
export interface OpenAsked {
  readonly from: string
  readonly form: string
  readonly indicator: string
}

/** An open table with what is said about it. */
export interface OpenIndicator {
  readonly asked: OpenAsked
  readonly released: OneReleased
  readonly outline: Outline
  readonly updated: Date
  /** Changes when anything in the table may have changed. */
  readonly tag: string
  readonly table: Released<OpenTable>
}

/** Opens a table of half-years and years; refused when nothing of it is published. */
export const openIndicator = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  asked: OpenAsked,
): Promise<OpenIndicator> => {
  const [outline] = await outlines(db, shelf, asked)
  const [released, entry] = [releasedIndicatorById(asked.indicator), formById(asked.form)]
  if (!outline || !released || !entry) throw refuse('not_found')
  const periods = await periodsIn(db, shelf, outline, released.id)
  if (periods.length === 0) throw refuse('not_found')
  const codes = { kon: codesOfGrid(entry, 'kon'), aldersgrupp: codesOfGrid(entry, 'aldersgrupp') }
  return {
    asked,
    released,
    outline,
    updated: updatedOf(outline),
    tag: tagOf(outline),
    table: openTable(released, periods, codes),
  }
}

const periodsIn = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  outline: Outline,
  indicator: string,
): Promise<readonly OpenPeriod[]> => {
  const periods: OpenPeriod[] = []
  for (const period of periodsOf(outline)) {
    const halves = []
    for (const { half, release } of period.halves) {
      const cells = await shelf.indicator(db, release.id, half, indicator)
      if (cells) halves.push({ half, cells })
    }
    const { askable, members } = placesIn(outline, period)
    if (halves.length === period.halves.length)
      periods.push({ cells: { period: period.period, halves }, areas: askable, members })
  }
  return periods
}

/** When the latest release of an outline was published. */
export const updatedOf = ({ halves }: Outline): Date =>
  new Date(Math.max(...halves.map(({ release }) => release.publishedAt.getTime())))
