import { z } from 'zod'
import { id, keyCheck, moment } from '../frame/shapes.ts'

/**
 * `receiving` chunks → `checking` → `checked` → `applying` → `applied` → `undoing` → `undone`; `discarded` by a person or
 * because its time ran out before it was applied. The three `…ing` after the first are jobs that go on by themselves.
 */
export const importStates = [
  'receiving',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
  'discarded',
] as const

/** The file as the caller names it: SHA-256 in hexadecimal, of whatever bytes it always takes it of. */
export const checksum = z.string().regex(/^[0-9a-f]{64}$/)

export const counted = z.number().int().min(0)

/** Rows by what comes of them; together they are all rows. */
const counts = z.object({
  /** Become new records. */
  new: counted,
  /** Amend a record that is there. */
  changed: counted,
  /** Say what is there already. */
  unchanged: counted,
  /** Have at least one error. */
  faulty: counted,
  /** Have no error, but a query without a reason. */
  queries: counted,
  /** Have the id of a record that somebody has withdrawn: they are left out unless the rule is among `acceptQueries`. */
  withdrawn: counted,
})

export const importShown = z.object({
  id,
  collection: id,
  form: z.string(),
  formVersion: z.number(),
  /** The own questions that the collection asks besides (`egen_1a2b3c4d@2`). */
  ownForm: z.string().nullable(),
  state: z.enum(importStates),
  /** The source system, as the one who imports calls it. */
  source: z.string().nullable(),
  mapping: z.object({ id, version: z.number() }).nullable(),
  checksum,
  /** The key that its pseudonyms were made with; `null` when it had none to make, or the caller has not said. */
  key: keyCheck.nullable(),
  /** Rows that the caller has said will come, and those that have. */
  rows: counted,
  received: counted,
  /** Rows of the file, `null` when the caller has not said, and records of it that stay on the device. */
  fileRows: counted.nullable(),
  stayed: counted,
  /** Rows that have come in all, also those after it was opened again. */
  sent: counted,
  /** How far the job has come; `null` when none is under way. `secondsLeft` is `null` until it can be told. */
  progress: z
    .object({ done: counted, all: counted, rowsPerSecond: counted, secondsLeft: counted.nullable() })
    .nullable(),
  /** `null` until it has been checked. */
  counts: counts.nullable(),
  /** What the check before came to, where records changed after it so that the rows were checked again. */
  countsBefore: counts.nullable(),
  /** `null` until it has been applied; an import that is opened again has been. `held`: rows that are still kept here, not taken in. */
  applied: z
    .object({ created: counted, amended: counted, held: counted, at: moment, by: z.string() })
    .nullable(),
  /** `null` until it has been undone. `kept`: records left as they were, since they had been changed meanwhile. */
  undone: z
    .object({ withdrawn: counted, restored: counted, kept: counted, at: moment, by: z.string() })
    .nullable(),
  /** Why the latest job gave up: something it met had been changed since the check, or a fault of ours. */
  trouble: z.enum(['changed_meanwhile', 'fault']).nullable(),
  /** An import that is applied, by the same checksum in the same collection; the latest. */
  sameFileAs: id.nullable(),
  begunAt: moment,
  begunBy: z.string(),
  /** When the rows that are kept here are deleted; `null` when there are none. */
  expiresAt: moment.nullable(),
})

export const ofImport = z.object({ import: id })

export const paged = { total: z.number(), pages: z.number() }
