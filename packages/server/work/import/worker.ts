import type { Kysely } from 'kysely'
import type { Clock } from '../../outside/clock.ts'
import type { Within } from '../../outside/database/tenant_db.ts'
import type { Schema } from '../../queries/schema.ts'
import type { AnswerShelf } from '../answer_shelf.ts'

/** What a job works with. It works in the name of whoever asked for it. */
export interface Worker {
  readonly app: Kysely<Schema>
  readonly within: Within
  readonly clock: Clock
  /** Set when the house is about to stop: what is not done goes on at the next start. */
  readonly stop: AbortSignal
  /** Where results are made of what has been taken in; none in a process that nobody asks for results. */
  readonly shelf?: AnswerShelf | undefined
}

/** What the records and results of a tenant came to because of a job. */
export interface Outcome {
  /** The form whose records have changed; `undefined` when none have. */
  readonly changed?: string | undefined
}
