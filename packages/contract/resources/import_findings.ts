import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { id, pageNumber, words } from '../frame/shapes.ts'
import { counted, ofImport, paged } from './import_shapes.ts'
import { reasons } from './records.ts'

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

/** What the check found, and the rows that are held for it. */
export const importFindings = {
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
}
