import type { FormEntry } from '@lyhord/catalogue'
import type { Answered, Api } from '@lyhord/contract'
import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import type { CollectionCoverage } from './coverage.ts'
import type { ResultGroup, Shown, ShownResult, ToldDifference } from './shown.ts'

export type LocalOrder = Extract<ReportOrder, { readonly kind: 'lokal' }>

/** Everything that a local report says, read at one moment. */
export interface LocalMaterial {
  readonly order: LocalOrder
  readonly entry: FormEntry
  readonly organisation: string
  /** The day it was ordered. */
  readonly day: string
  /** The day that the records were last changed. */
  readonly updated: string | null
  readonly program: string
  readonly checksum: string
  /** How many records there are; `null` where it is not told. */
  readonly records: number | null
  readonly total: readonly ShownResult[]
  readonly bySex: readonly ResultGroup[]
  readonly differences: readonly ToldDifference[]
  /** The same days a year before. */
  readonly before: readonly ShownResult[]
  /** Records by number of days, by indicator; none where they are not told. */
  readonly days: Shown['days']
  /** Until the last day, by half-year. */
  readonly halves: readonly ResultGroup[]
  /** Whether children are treated alike given similar needs; null when it is not asked for, or not about investigations. */
  readonly equity: Answered<Api['GET /api/equity']> | null
  readonly collections: readonly CollectionCoverage[]
  /** How small numbers are hidden; `null` where they are shown. */
  readonly guard: { readonly max: number; readonly audited: number; readonly passed: boolean } | null
}
