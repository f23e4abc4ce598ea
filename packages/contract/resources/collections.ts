import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { anyFormId, day, daysInOrder, id, line, moment } from '../frame/shapes.ts'

export const collection = z.object({
  id,
  title: z.string(),
  form: z.string(),
  formVersion: z.number(),
  /** The own questions or own form that is asked, and its version: `egen_1a2b3c4d@2`. */
  ownForm: z.string().nullable(),
  /** Records that belong to this period, by their form's closing day, are recorded. */
  from: day,
  to: day,
  state: z.enum(['open', 'closed']),
  /** The units that take part; none named: everybody does. */
  units: z.array(id),
  /** Whether I may record in it: everybody may, my unit is named, or I belong to no unit. */
  takesPart: z.boolean(),
  /** How many records the lead expects; null when not given. */
  expected: z.number().nullable(),
  drafts: z.number(),
  submitted: z.number(),
  /** Submitted during the latest seven days. */
  thisWeek: z.number(),
  openFlags: z.number(),
  lastSaved: moment.nullable(),
})

/** Collections: which form, which period, who takes part. */
export const collections = {
  'GET /api/collections': endpoint({
    summary: w('Insamlingar', 'Collections'),
    access: 'collection.read',
    output: z.object({ collections: z.array(collection) }),
  }),
  'POST /api/collections': endpoint({
    summary: w('Ny insamling', 'New collection'),
    access: 'collection.manage',
    body: z
      .object({
        title: line(120),
        /** Of an own form the latest published version. */
        form: anyFormId,
        from: day,
        to: day,
        expected: z.number().int().min(1).max(100_000).nullable().default(null),
        units: z.array(id).max(200).readonly().default([]),
      })
      .refine(...daysInOrder),
    output: collection,
    problems: ['not_found'],
    audit: 'collection_made',
  }),
  'PATCH /api/collections/:collection': endpoint({
    summary: w('Ändra en insamling', 'Change a collection'),
    access: 'collection.manage',
    params: z.object({ collection: id }),
    body: z.object({
      title: line(120).optional(),
      expected: z.number().int().min(1).max(100_000).nullable().optional(),
      state: z.enum(['open', 'closed']).optional(),
    }),
    output: collection,
    problems: ['not_found'],
    audit: 'collection_changed',
  }),
}
