import type { AnswerShelf } from '../answer_shelf.ts'

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
