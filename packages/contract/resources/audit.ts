import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { day, daysInOrder, id, moment, pageNumber } from '../frame/shapes.ts'

/** The append-only log: who, what, when, why. Never answers. */
export const audit = {
  'GET /api/audit': endpoint({
    summary: w('Logg', 'Log'),
    access: 'audit.read',
    query: z
      .object({
        user: id.optional(),
        record: id.optional(),
        /** The record by its local id, while it still exists. */
        localId: z.string().max(64).optional(),
        act: z.string().max(40).optional(),
        from: day.optional(),
        to: day.optional(),
        page: pageNumber,
      })
      .refine(...daysInOrder),
    output: z.object({
      entries: z.array(
        z.object({
          number: z.number(),
          at: moment,
          who: z.string(),
          act: z.string(),
          record: id.nullable(),
          /** Local id of the record, when it still exists. */
          localId: z.string().nullable(),
          purpose: z.string().nullable(),
          count: z.number().nullable(),
        }),
      ),
      total: z.number(),
      pages: z.number(),
    }),
    audit: 'log_read',
  }),
  'GET /api/audit/verification': endpoint({
    summary: w('Pröva loggens kedja', 'Verify the log chain'),
    access: 'audit.read',
    output: z.object({
      entries: z.number(),
      intact: z.boolean(),
      brokenAt: z.number().nullable(),
      head: z.string(),
    }),
  }),
}
