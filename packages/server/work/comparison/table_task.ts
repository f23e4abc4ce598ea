import type { FormEntry } from '@lyhord/catalogue'
import type { DisclosurePolicy } from '@lyhord/core'
import type { AreaLayout } from './area_sets.ts'
import type { KnownQuantities } from './known_quantities.ts'
import type { RelatedQuantities } from './related_quantities.ts'
import type { PeriodInput } from './release_period.ts'

/** What all tables of a half-year have in common. `current`: the labels of the areas that are shown. */
export interface TableTask {
  readonly entry: FormEntry
  readonly input: PeriodInput
  readonly policy: DisclosurePolicy
  readonly layout: AreaLayout
  readonly current: ReadonlySet<string>
  readonly known: KnownQuantities
  readonly related: RelatedQuantities
}
