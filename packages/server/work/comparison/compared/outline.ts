import type { TenantDb } from '../../../outside/database/tenant_db.ts'
import { listPublished, type PublishedRelease } from '../../../queries/comparisons.ts'
import type { ReleasePeriod } from '../../../queries/release_input.ts'
import { type Naming, namingOf, readerOf } from '../naming.ts'
import type { ComparisonShelf } from './comparison_shelf.ts'

/** A half-year as the latest published release of it says. */
interface Half {
  readonly half: string
  readonly release: PublishedRelease
  readonly input: ReleasePeriod
  readonly naming: Naming
}

/** What a region has published of a form: the half-years in time order. */
export interface Outline {
  readonly from: string
  readonly region: string
  readonly form: string
  readonly halves: readonly Half[]
}

/** Everything that is published, by region and form; `of`: only that. */
export const outlines = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  of?: { readonly from: string; readonly form: string },
): Promise<readonly Outline[]> => {
  const published = (await listPublished(db)).filter(
    (r) => of === undefined || (r.tenant === of.from && r.form === of.form),
  )
  const all: Outline[] = []
  for (const releases of Map.groupBy(published, (r) => `${r.tenant} ${r.form}`).values())
    all.push(await outlineOf(db, shelf, releases))
  return all
}

const outlineOf = async (
  db: TenantDb,
  shelf: ComparisonShelf,
  releases: readonly PublishedRelease[],
): Promise<Outline> => {
  const latest = new Map(releases.flatMap((release) => release.periods.map((half) => [half, release])))
  const namings = new Map<string, Naming>()
  const halves: Half[] = []
  let region = ''
  for (const [half, release] of [...latest].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const made = await shelf.input(db, release.id)
    const naming = namings.get(release.id) ?? namingOf(made, await readerOf(db, release.id))
    namings.set(release.id, naming)
    const input = made.input.periods.find((p) => p.period === half)
    if (input) halves.push({ half, release, input, naming })
    region = made.input.region
  }
  return { from: releases[0]?.tenant ?? '', form: releases[0]?.form ?? '', region, halves }
}

/** A half-year, or a year that both halves of are published. */
export interface Period {
  readonly period: string
  readonly halves: readonly Half[]
}

/** Half-years and years in time order, a year after its halves. */
export const periodsOf = ({ halves }: Outline): readonly Period[] =>
  halves.flatMap((half, i): readonly Period[] => {
    const before = halves[i - 1]
    const year = half.half.slice(0, 4)
    const own = { period: half.half, halves: [half] }
    return half.half.endsWith('-H2') && before?.half === `${year}-H1`
      ? [own, { period: year, halves: [before, half] }]
      : [own]
  })
