import { formById } from '@lyhord/catalogue'
import { compareProfile } from '@lyhord/core/disclosure/compared/compare_profile.ts'
import { refuse } from '../../../http/refusal.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { allReleased } from '../released_indicators.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type ComparisonAsked, headOf, openComparison } from './head.ts'

/** One area or member by every indicator, from published releases and nothing else. */
export const answerProfile = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  asked: ComparisonAsked & { readonly area: string },
) => {
  const opened = await openComparison(db, shelf, asked)
  const { period, places, against } = opened
  const member = places.members.find((m) => m.listed && m.key === asked.area)
  const place = member ?? places.askable.find((a) => a.label === asked.area)
  const entry = formById(asked.form)
  if (!place || !entry) throw refuse('not_found')
  const halves: { half: string; indexes: Awaited<ReturnType<ComparisonShelf['margins']>> }[] = []
  for (const { half, release } of period.halves)
    halves.push({ half, indexes: await shelf.margins(db, release.id, half) })
  const indicators = allReleased(entry).flatMap(({ id, kind, of, code }) => {
    const cells = halves.flatMap(({ half, indexes }) => {
      const found = indexes.get(id)
      return found ? [{ half, cells: found }] : []
    })
    return cells.length < halves.length
      ? []
      : [
          {
            id,
            kind,
            code,
            indicator: of.id,
            direction: of.direction,
            period: { period: period.period, halves: cells },
          },
        ]
  })
  return {
    ...headOf(opened),
    area: asked.area,
    name: place.name,
    mine: member?.mine ?? false,
    figures: compareProfile({ place, against, members: places.members, indicators }),
  }
}
