import type { FormEntry } from '@lyhord/catalogue'
import type { Answered, Api } from '@lyhord/contract'
import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import type { ResultAnswer } from '../../results.ts'
import type { CollectionCoverage } from './coverage.ts'

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
  readonly now: ResultAnswer
  readonly bySex: ResultAnswer
  /** The same days a year before. */
  readonly before: ResultAnswer
  /** All there is until the last day, by half-year. */
  readonly halves: ResultAnswer
  /** Whether children are treated alike given similar needs; null when it is not asked for, or not about investigations. */
  readonly equity: Answered<Api['GET /api/equity']> | null
  readonly collections: readonly CollectionCoverage[]
}
