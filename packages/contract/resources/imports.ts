import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { counter, done, id, line, moment, pageNumber, wholeAsked, words } from '../frame/shapes.ts'
import { bodyInRows } from './body_in_rows.ts'
import { sentColumns } from './import_columns.ts'
import { mostChunkBytes, mostChunkRows, mostRows, sentRow } from './import_row.ts'
import { reasons } from './records.ts'

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
const checksum = z.string().regex(/^[0-9a-f]{64}$/)

const counted = z.number().int().min(0)

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

const importShown = z.object({
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

const severity = z.enum(['error', 'query', 'note'])

/** Findings with the same cause: the same rule at the same column. */
const cause = z.object({
  /** Names the cause in the address of its findings. */
  id: z.string(),
  rule: z.string(),
  /** The variable; `null` when the whole row is meant. */
  column: z.string().nullable(),
  severity,
  message: words,
  remedy: words,
  count: counted,
  /** How many of them are new since the check before, where records changed after it. */
  fresh: counted,
  /** The first rows, at most eight. */
  examples: z.array(counted),
})

/** `value`: what stands there, as a text of at most 200 characters; `null` when nothing does. */
const rowFinding = z.object({
  row: counted,
  sibling: counted,
  column: z.string().nullable(),
  value: z.string().nullable(),
  rule: z.string(),
  severity,
})

const ofImport = z.object({ import: id })
const chunkNumber = wholeAsked(0, 99_999)
const paged = { total: z.number(), pages: z.number() }

/** The way in for files: only clean rows travel, in chunks that may come again; nothing is written until it is applied. */
export const imports = {
  'GET /api/imports': endpoint({
    summary: w('Importer', 'Imports'),
    access: 'import.manage',
    query: z.object({ page: pageNumber }),
    output: z.object({ imports: z.array(importShown), ...paged }),
  }),
  'POST /api/imports': endpoint({
    summary: w('Ny import', 'New import'),
    access: 'import.manage',
    body: z.object({
      /** Chosen by the caller, so that a repeated request makes nothing twice. */
      id,
      collection: id,
      form: z.string().max(64),
      rows: z.number().int().min(1).max(mostRows),
      /** Rows that the file has, and records of it that stay on the device because of errors: only told. */
      fileRows: z.number().int().min(0).max(mostRows).nullable().default(null),
      stayed: z.number().int().min(0).max(mostRows).default(0),
      checksum,
      mapping: z
        .object({ id, version: counter.min(1) })
        .nullable()
        .default(null),
      source: line(120).nullable().default(null),
    }),
    output: importShown,
    problems: ['not_found', 'import_differs', 'collection_closed', 'not_taking_part', 'not_valid'],
    audit: 'import_begun',
  }),
  'GET /api/imports/:import': endpoint({
    summary: w('En import', 'One import'),
    access: 'import.manage',
    params: ofImport,
    /** `chunks`: the numbers of those that are here, so that the rest can be sent. */
    output: importShown.extend({ chunks: z.array(z.number()) }),
    problems: ['not_found'],
  }),
  'PUT /api/imports/:import/chunks/:chunk': endpoint({
    summary: w('Skicka rader', 'Send rows'),
    access: 'import.manage',
    params: z.object({ import: id, chunk: chunkNumber }),
    /** By row and sibling, rising within a chunk; none is in two chunks. As rows, or as columns, which take less work. */
    body: z
      .object({
        rows: z.array(sentRow).min(1).max(mostChunkRows).optional(),
        columns: sentColumns.optional(),
      })
      .refine(({ rows, columns }) => (rows === undefined) !== (columns === undefined), 'rows_or_columns'),
    toldAs: bodyInRows,
    mostBytes: mostChunkBytes,
    output: z.object({ chunk: z.number(), rows: counted, received: counted }),
    problems: [
      'not_found',
      'not_in_this_state',
      'import_differs',
      'free_text_off',
      'personal_number',
      'too_large',
    ],
  }),
  'POST /api/imports/:import/check': endpoint({
    summary: w('Pröva en import', 'Check an import'),
    access: 'import.manage',
    params: ofImport,
    output: importShown,
    problems: ['not_found', 'not_in_this_state', 'rows_missing', 'collection_closed'],
    audit: 'import_checked',
  }),
  'GET /api/imports/:import/findings': endpoint({
    summary: w('Vad prövningen fann, efter orsak', 'What the check found, by cause'),
    access: 'import.manage',
    params: ofImport,
    /** Errors first, then the most frequent; every cause there is. */
    output: z.object({ causes: z.array(cause) }),
    problems: ['not_found', 'not_in_this_state'],
    audit: 'import_findings_read',
  }),
  'GET /api/imports/:import/findings/:cause': endpoint({
    summary: w('Varje rad med en orsak', 'Every row with a cause'),
    access: 'import.manage',
    params: z.object({ import: id, cause: z.string().max(200) }),
    query: z.object({ page: pageNumber }),
    output: z.object({ findings: z.array(rowFinding), ...paged }),
    problems: ['not_found', 'not_in_this_state'],
    audit: 'import_findings_read',
  }),
  'GET /api/imports/:import/rows': endpoint({
    summary: w('Rader som inte tas in', 'Rows that are held'),
    access: 'import.manage',
    params: ofImport,
    query: z.object({ page: pageNumber }),
    /** Rows with an error or an unexplained query, before the import is applied and after: all that is needed to correct them. */
    output: z.object({
      rows: z.array(
        z.object({
          row: counted,
          sibling: counted,
          answers: z.record(z.string(), z.unknown()),
          reasons,
          findings: z.array(rowFinding.omit({ row: true, sibling: true })),
        }),
      ),
      ...paged,
    }),
    problems: ['not_found', 'not_in_this_state'],
    audit: 'import_rows_read',
  }),
  'POST /api/imports/:import/apply': endpoint({
    summary: w('Ta in raderna', 'Take the rows in'),
    access: 'import.manage',
    params: ofImport,
    body: z.object({
      /** `all`: every row or none. `good`: those that can be taken in; the others are held. */
      mode: z.enum(['all', 'good']),
      /**
       * By rule: why its queries are kept in every row that gives no reason of its own. `import-tillbakatagen` among them
       * takes in rows whose record had been withdrawn.
       */
      acceptQueries: reasons,
    }),
    output: importShown,
    problems: [
      'not_found',
      'not_in_this_state',
      'rows_held',
      'collection_closed',
      'free_text_off',
      'personal_number',
    ],
    audit: 'import_confirmed',
  }),
  'POST /api/imports/:import/reopen': endpoint({
    summary: w(
      'Rätta rader, eller gå vidare med dem som väntar',
      'Correct rows, or go on with those that wait',
    ),
    access: 'import.manage',
    params: ofImport,
    /**
     * An import that is checked or applied. `rows`: how many corrected rows will come, in chunks counted from 0 anew; each
     * takes the place of the one with its number that is here. Then it is checked and applied like the first ones, together
     * with all that wait.
     */
    body: z.object({ rows: z.number().int().min(0).max(mostRows) }),
    output: importShown,
    problems: ['not_found', 'not_in_this_state', 'collection_closed'],
    audit: 'import_reopened',
  }),
  'GET /api/imports/:import/undo': endpoint({
    summary: w('Vad som skulle ångras', 'What would be undone'),
    access: 'import.manage',
    params: ofImport,
    query: z.object({ page: pageNumber }),
    output: z.object({
      withdrawn: counted,
      restored: counted,
      /** Changed by somebody since: they are left as they are. */
      changedSince: z.array(
        z.object({ record: id, localId: z.string().nullable(), changedAt: moment, changedBy: z.string() }),
      ),
      ...paged,
    }),
    problems: ['not_found', 'not_in_this_state'],
    audit: 'import_findings_read',
  }),
  'POST /api/imports/:import/undo': endpoint({
    summary: w('Ångra en import', 'Undo an import'),
    access: 'import.manage',
    params: ofImport,
    /** Refused while records have been changed since, unless those are to be left as they are. */
    body: z.object({ leaveChanged: z.boolean().default(false) }),
    output: importShown,
    problems: ['not_found', 'not_in_this_state', 'records_changed_since'],
    audit: 'import_undo_confirmed',
  }),
  'DELETE /api/imports/:import': endpoint({
    summary: w('Ta bort rader som väntar', 'Delete the rows that wait'),
    access: 'import.manage',
    params: ofImport,
    output: done,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'import_discarded',
  }),
}
