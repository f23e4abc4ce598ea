import type { FormEntry } from '@lyhord/catalogue'
import type { Released } from '@lyhord/core'
import { indexOf } from '@lyhord/core/disclosure/compared/cell_index.ts'
import { compareIndicator } from '@lyhord/core/disclosure/compared/compare_indicator.ts'
import type { ComparedIndicator } from '@lyhord/core/disclosure/compared/shapes.ts'
import type { ReleasePeriod } from '../../../queries/release_input.ts'
import type { RereadTable } from '../../../queries/release_tables.ts'
import type { ReleaseRow } from '../../../queries/releases.ts'
import { placesIn } from '../../comparison/compared/places.ts'
import type { Naming } from '../../comparison/naming.ts'
import type { OneReleased } from '../../comparison/released_indicators.ts'

/** The members of a half-year of one release, as somebody who reads the report may see them. */
export interface ComparedHalf {
  readonly release: ReleaseRow
  readonly entry: FormEntry
  readonly period: ReleasePeriod
  readonly naming: Naming
}

/** One indicator compared, as on its page, but in the release in hand and against all together. */
export const comparedIn = (
  { release, entry, period, naming }: ComparedHalf,
  indicator: OneReleased,
  tables: readonly RereadTable[],
): Released<ComparedIndicator> => {
  const half = period.period
  const halves = [{ half, release: publishedOf(release), input: period, naming }]
  const outline = { from: release.tenant, region: release.input.region, form: entry.form.id, halves }
  const { areas, members } = placesIn(outline, { halves })
  const [against] = areas
  if (!against) throw new Error('a release that is published has an area of all')
  const cells = indexOf(tables.map((t) => t.released))
  return compareIndicator({
    indicator,
    period: { period: half, halves: [{ half, cells }] },
    over: [],
    areas,
    members,
    against,
    codes: { kon: [], aldersgrupp: [] },
  })
}

const publishedOf = ({ tenant, id, number, form, periods, publishedAt }: ReleaseRow) => ({
  tenant,
  id,
  number,
  form,
  periods,
  publishedAt: publishedAt ?? new Date(0),
})
