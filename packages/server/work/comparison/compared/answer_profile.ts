import { type FormEntry, formById } from '@lyhord/catalogue'
import { isIn } from '@lyhord/core/disclosure/compared/asked.ts'
import { backdropOf } from '@lyhord/core/disclosure/compared/backdrop.ts'
import { compareProfile, type ProfileIndicator } from '@lyhord/core/disclosure/compared/compare_profile.ts'
import { refuse } from '../../../http/refusal.ts'
import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { allReleased } from '../released_indicators.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'
import { type ComparisonAsked, headOf, openComparison } from './head.ts'
import type { Period } from './outline.ts'

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
  const indicators = await indicatorsIn(db, shelf, period, entry)
  const peers = places.members.filter((m) => isIn(period, m, against))
  const of = `${period.halves.map(({ half, release }) => `${release.id} ${half}`).join()} ${against.label}`
  const backdrops = await shelf.backdrops(
    of,
    () => new Map(indicators.map((one) => [one.id, backdropOf(one.period, one, peers)])),
  )
  return {
    ...headOf(opened),
    area: asked.area,
    name: place.name,
    mine: member?.mine ?? false,
    figures: compareProfile({
      place,
      against,
      isPeer: member !== undefined && peers.includes(member),
      indicators: indicators.flatMap((one) => {
        const backdrop = backdrops.get(one.id)
        return backdrop ? [{ ...one, backdrop }] : []
      }),
    }),
  }
}

/** The indicators that every half of the period has. */
const indicatorsIn = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  { period, halves }: Period,
  entry: FormEntry,
): Promise<readonly Omit<ProfileIndicator, 'backdrop'>[]> => {
  const tables: { half: string; indexes: Awaited<ReturnType<ComparisonShelf['margins']>> }[] = []
  for (const { half, release } of halves)
    tables.push({ half, indexes: await shelf.margins(db, release.id, half) })
  return allReleased(entry).flatMap(({ id, kind, of, code }) => {
    const cells = tables.flatMap(({ half, indexes }) => {
      const found = indexes.get(id)
      return found ? [{ half, cells: found }] : []
    })
    const isWhole = cells.length === halves.length
    const about = { id, kind, code, indicator: of.id, direction: of.direction }
    return isWhole ? [{ ...about, period: { period, halves: cells } }] : []
  })
}
