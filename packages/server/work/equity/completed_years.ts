import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { ReleaseYear } from '../../queries/release_input.ts'
import { listPublic } from '../../queries/releases.ts'

/** The years that a release of these half-years completes: the other half is its own too, or of the latest that is published. */
export const completedYears = async (
  db: TenantDb,
  form: string,
  periods: readonly string[],
): Promise<readonly ReleaseYear[]> => {
  if (form !== 'utredning') return []
  const years: ReleaseYear[] = []
  for (const year of new Set(periods.map((p) => p.slice(0, 4)))) {
    const halves = []
    for (const period of [`${year}-H1`, `${year}-H2`]) {
      const release = periods.includes(period) ? null : await latestOf(db, form, period)
      if (release !== undefined) halves.push({ period, release })
    }
    if (halves.length === 2) years.push({ year, halves })
  }
  return years
}

const latestOf = async (db: TenantDb, form: string, period: string): Promise<string | undefined> => {
  const there = (await listPublic(db, form, period)).filter((r) => r.state === 'published')
  return there.toSorted((a, b) => Number(a.publishedAt) - Number(b.publishedAt)).at(-1)?.id
}
