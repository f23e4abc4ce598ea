import type { FormEntry } from '@lyhord/catalogue'
import type { DisclosurePolicy } from '@lyhord/core'
import type { CodesLaidOut } from '@lyhord/core/disclosure/laid_codes.ts'
import type { LaidOut } from '@lyhord/core/disclosure/laid_tallies.ts'
import type { AreaLayout } from './area_sets.ts'
import type { KnownQuantities } from './known_quantities.ts'
import type { RelatedQuantities } from './related_quantities.ts'
import type { PeriodInput } from './release_period.ts'

/** What has been laid out, by indicator and grouping: kept from one pass of a release to the next. */
export interface Laid {
  readonly tables: Map<string, LaidOut>
  readonly codes: Map<string, CodesLaidOut>
}

/** What all tables of a half-year have in common. `current`: the labels of the areas that are shown. */
export interface TableTask {
  readonly entry: FormEntry
  readonly input: PeriodInput
  readonly policy: DisclosurePolicy
  readonly layout: AreaLayout
  readonly current: ReadonlySet<string>
  readonly known: KnownQuantities
  readonly laid: Laid
  readonly related: RelatedQuantities
}
