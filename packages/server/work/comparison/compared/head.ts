import { refuse } from '../../../http/refusal.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type Outline, outlines, type Period, periodsOf } from './outline.ts'
import { type Places, placesIn } from './places.ts'

/** What every comparison begins with. */
export interface ComparisonAsked {
  readonly from: string
  readonly form: string
  readonly period: string
  /** The label of an area. */
  readonly against: string
}

/** A region's comparison in a period, with everybody who is in it and whom they are read against. */
export interface Opened {
  readonly outline: Outline
  readonly period: Period
  readonly places: Places
  readonly against: Places['areas'][number]
}

/** Opens what is asked for; refused when nothing such is published. */
export const openComparison = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  { period, against, ...of }: ComparisonAsked,
): Promise<Opened> => {
  const [outline] = await outlines(db, shelf, of)
  const asked = outline && periodsOf(outline).find((p) => p.period === period)
  const places = asked && placesIn(outline, asked)
  const area = places?.askable.find((a) => a.label === against)
  if (!places || !area) throw refuse('not_found')
  return { outline, period: asked, places, against: area }
}

/** The head of an answer. */
export const headOf = ({ outline, period, against }: Opened) => ({
  from: outline.from,
  region: outline.region,
  form: outline.form,
  period: period.period,
  against: against.label,
  releases: period.halves.map(({ half, release, input }) => ({
    id: release.id,
    number: release.number,
    period: half,
    publishedAt: release.publishedAt.toISOString(),
    members: input.members.length,
    reported: input.members.filter((m) => m.reported).length,
  })),
})
