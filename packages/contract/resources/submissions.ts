import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { done, formId, id, moment } from '../frame/shapes.ts'
import { equitySums } from './equity.ts'

/** A half-year: `2025-H1`. */
export const halfYear = z.string().regex(/^[1-9]\d{3}-H[12]$/)
export const checksum = z.string().regex(/^[0-9a-f]{64}$/)

/** Counts that add up, and nothing else: what travels instead of records. */
const tally = z.object({
  n: z.number(),
  missing: z.number(),
  numerator: z.number(),
  /** Records per code, or per number of days. */
  counts: z.record(z.string(), z.number()),
})

/** Tallies that a board sends to a region's comparison. */
export const submissions = {
  'GET /api/submissions': endpoint({
    summary: w('Inlämnat till jämförelse', 'Submitted to comparison'),
    access: 'submission.manage',
    output: z.object({
      /** Whom one can submit to. */
      regions: z.array(z.object({ id, name: z.string() })),
      sent: z.array(
        z.object({
          id,
          to: id,
          form: z.string(),
          period: z.string(),
          records: z.number(),
          checksum: z.string(),
          /** Others may see the board's name beside its figures. */
          named: z.boolean(),
          at: moment,
          by: z.string().nullable(),
          /** How many releases have been made of it, and how many of these are published now. */
          used: z.number(),
          standing: z.number(),
          /** Kept because a release was made of it, but for nothing new. */
          withdrawnAt: moment.nullable(),
        }),
      ),
    }),
  }),
  'GET /api/submissions/content': endpoint({
    summary: w('Det som skulle lämnas in, cell för cell', 'What would be submitted, cell by cell'),
    access: 'submission.manage',
    query: z.object({ form: formId, period: halfYear }),
    output: z.object({
      records: z.number(),
      /** Of exactly these cells. */
      checksum: z.string(),
      cells: z.array(
        z.object({
          /** A code, or `alla` where not told apart; `records` and `missing` are told of all alone. */
          kon: z.string(),
          aldersgrupp: z.string(),
          /** `ja`, `nej` or `ej_besvarad`; `alla` where not told apart, `ovriga` for small groups together. */
          tidigareKand: z.string(),
          records: z.number(),
          tallies: z.record(z.string(), tally),
        }),
      ),
      /** Groups of children given similar needs; none where the form does not ask. */
      equity: z.array(equitySums),
    }),
  }),
  'POST /api/submissions': endpoint({
    summary: w('Lämna in till jämförelse', 'Submit to comparison'),
    access: 'submission.manage',
    /** The checksum of what was seen. */
    body: z.object({
      to: id,
      form: formId,
      period: halfYear,
      checksum,
      /** Whether others may see the board's name beside its figures. */
      named: z.boolean().default(false),
    }),
    output: z.object({ id }),
    problems: ['not_found', 'submission_changed', 'not_in_this_state'],
    audit: 'tallies_submitted',
  }),
  'POST /api/submissions/:submission/withdrawal': endpoint({
    summary: w('Ta tillbaka det inlämnade', 'Withdraw what was submitted'),
    access: 'submission.manage',
    params: z.object({ submission: id }),
    output: done,
    problems: ['not_found', 'not_in_this_state'],
    audit: 'tallies_withdrawn',
  }),
}
