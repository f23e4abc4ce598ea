import { z } from 'zod'
import { moment } from '../../frame/shapes.ts'

/** The language that texts in a file are written in. */
export const lang = z.enum(['sv', 'en']).default('sv')
export const inLanguage = z.object({ lang })

/** An indicator, or one code of a distribution: `huvudorsak_fordelning:relation`. */
export const indicator = z
  .string()
  .max(160)
  .regex(/^[a-z0-9_]+(:[a-z0-9_-]+)?$/)

const category = z.object({
  index: z.record(z.string(), z.number()),
  label: z.record(z.string(), z.string()),
  unit: z.record(z.string(), z.object({ base: z.string(), decimals: z.number() })).optional(),
})
/** A table in JSON-stat 2. */
export const jsonStat = z
  .object({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    label: z.string(),
    source: z.string(),
    updated: moment,
    note: z.array(z.string()).readonly(),
    role: z.record(z.enum(['time', 'geo', 'metric']), z.array(z.string()).readonly()),
    id: z.array(z.string()).readonly(),
    size: z.array(z.number()).readonly(),
    dimension: z.record(z.string(), z.object({ label: z.string(), category })),
    value: z.array(z.number().nullable()).readonly(),
    status: z.record(z.string(), z.string()),
    extension: z.object({
      px: z.object({ tableid: z.string(), decimals: z.number() }),
      status: z.object({ label: z.record(z.string(), z.string()) }),
    }),
  })
  .meta({ description: 'JSON-stat 2.0' })
