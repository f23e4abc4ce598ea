import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { counter, done, id, keyCheck, line, moment, pageNumber, wholeAsked } from '../frame/shapes.ts'
import { bodyInRows } from './body_in_rows.ts'
import { sentColumns } from './import_columns.ts'
import { importFindings } from './import_findings.ts'
import { mostChunkBytes, mostChunkRows, mostRows, sentRow } from './import_row.ts'
import { checksum, counted, importShown, ofImport, paged } from './import_shapes.ts'
import { reasons } from './records.ts'

const chunkNumber = wholeAsked(0, 99_999)

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
      /** The key that pseudonyms in it were made with; refused when the board uses another. */
      key: keyCheck.nullable().default(null),
    }),
    output: importShown,
    problems: [
      'not_found',
      'import_differs',
      'other_key',
      'collection_closed',
      'not_taking_part',
      'not_valid',
    ],
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
  ...importFindings,
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
