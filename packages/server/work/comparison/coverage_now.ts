import type { Answered, Api } from '@lyhord/contract'
import { periodBounds } from '@lyhord/core'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { type Area, listAreas } from '../../queries/areas.ts'
import { listReported } from '../../queries/submissions.ts'

type CoverageNow = Answered<Api['GET /api/overview']>['coverage'][number]

/** Of each form that is submitted to the region, who of its members on the half-year's last day have reported. */
export const coverageNow = async (db: TenantDb, period: string): Promise<CoverageNow[]> => {
  const members = membersOf(await listAreas(db, periodBounds(period).to))
  if (members.length === 0) return []
  return (await listReported(db, period)).map(({ form, codes }) => {
    const awaited = members.filter(([code]) => !codes.includes(code)).map(([, name]) => name)
    return { form, period, reported: members.length - awaited.length, members: members.length, awaited }
  })
}

const swedish = new Intl.Collator('sv')

const membersOf = (areas: readonly Area[]): readonly (readonly [code: string, name: string])[] =>
  [...new Map(areas.flatMap((a) => a.members.map((m) => [m.code, m.name] as const)))].sort(([, a], [, b]) =>
    swedish.compare(a, b),
  )
