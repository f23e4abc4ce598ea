import type { ToldHalf } from '../../queries/told_by_reports.ts'
import type { AnswerShelf } from '../answer_shelf.ts'
import type { ReportDocument } from './document.ts'

/** What a report says, and what of the board it tells anybody that later reports are guarded beside. */
export interface GatheredReport {
  readonly document: ReportDocument
  readonly told: readonly ToldHalf[]
}

/** What a report is gathered with, beside the database. */
export interface Gathering {
  readonly shelf: AnswerShelf
  /** The day it was ordered, ISO. */
  readonly day: string
  /** `Lyhörd 0.1.0` */
  readonly program: string
  /** Breaks off what takes long. */
  readonly stop: AbortSignal
}
