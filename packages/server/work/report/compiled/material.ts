import type { FormEntry } from '@lyhord/catalogue'
import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import type { Released } from '@lyhord/core'
import type { ComparedIndicator } from '@lyhord/core/disclosure/compared/shapes.ts'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import type { findEquity } from '../../../queries/comparisons.ts'
import type { ReleasePeriod } from '../../../queries/release_input.ts'
import type { StoredAudit } from '../../../queries/release_making.ts'
import type { Earlier } from './half_years.ts'
import type { Interpretation } from './interpretations.ts'

export type CompiledOrder = Extract<ReportOrder, { readonly kind: 'sammanstalld' }>

/** What boards came to together in a half-year of a release, for each pair of groups. */
export type ReleasedEquity = NonNullable<Awaited<ReturnType<typeof findEquity>>>

/** Everything that a compiled report says, read at one moment: figures only as they have been released. */
export interface CompiledMaterial {
  readonly order: CompiledOrder
  readonly entry: FormEntry
  readonly organisation: string
  readonly day: string
  readonly program: string
  readonly release: {
    readonly number: number
    readonly region: string
    readonly published: string
    readonly policy: ReleasePolicy
    readonly audit: StoredAudit | null
    readonly inputChecksum: string
    readonly outputChecksum: string | null
  }
  readonly period: ReleasePeriod
  /** By released id: an indicator, or one code of a distribution (`huvudorsak_fordelning:relation`). */
  readonly figures: ReadonlyMap<string, Released<ReleasedFigures>>
  /** The shares among them beside each other, member by member. */
  readonly compared: ReadonlyMap<string, Released<ComparedIndicator>>
  /** What all came to together given similar needs; `undefined` when it is not asked for or not released. */
  readonly equity: ReleasedEquity | undefined
  /** The report's own half-year and those before it; none when they are not asked for. */
  readonly earlier: readonly Earlier[]
  /** The codes of the tenant's own municipality, if it is among them. */
  readonly own: readonly string[]
  /** Whether a member may be named beside its figures in something that leaves the house. */
  readonly named: (code: string) => boolean
  readonly interpretations: readonly Interpretation[]
}
