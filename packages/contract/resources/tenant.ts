import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { counter, day, id, line, moment } from '../frame/shapes.ts'
import { mostOriginalDays } from './original_limits.ts'

const unit = z.object({ id, name: z.string(), open: z.boolean(), people: z.number() })
const settings = z.object({
  name: z.string(),
  code: z.string(),
  kind: z.enum(['board', 'district', 'region']),
  freeText: z.boolean(),
  /** Months after the closing day that a record is kept; null: until decided. */
  retentionMonths: z.number().nullable(),
  /** Days that the original files of imports are kept, sealed; null: they are not. */
  originalDays: z.number().nullable(),
})

/** The tenant's own house: settings, units and retention. */
export const tenant = {
  'GET /api/tenant': endpoint({
    summary: w('Inställningar', 'Settings'),
    access: 'tenant.manage',
    output: settings,
  }),
  'PATCH /api/tenant': endpoint({
    summary: w('Ändra inställningar', 'Change settings'),
    access: 'tenant.manage',
    body: z.object({
      name: line(120).optional(),
      freeText: z.boolean().optional(),
      retentionMonths: z.number().int().min(1).max(1200).nullable().optional(),
      /** Fewer days hold for those that are kept already; `null` removes them at once. */
      originalDays: z.number().int().min(1).max(mostOriginalDays).nullable().optional(),
    }),
    output: settings,
    problems: ['already_taken'],
    audit: 'settings_changed',
  }),
  'GET /api/units': endpoint({
    summary: w('Enheter', 'Units'),
    access: 'unit.read',
    output: z.object({ units: z.array(unit) }),
  }),
  'POST /api/units': endpoint({
    summary: w('Ny enhet', 'New unit'),
    access: 'user.manage',
    body: z.object({ name: line(120) }),
    output: unit,
    problems: ['already_taken'],
    audit: 'unit_made',
  }),
  'PATCH /api/units/:unit': endpoint({
    summary: w('Ändra en enhet', 'Change a unit'),
    access: 'user.manage',
    params: z.object({ unit: id }),
    body: z.object({ name: line(120).optional(), open: z.boolean().optional() }),
    output: unit,
    problems: ['not_found', 'already_taken'],
    audit: 'unit_changed',
  }),
  'GET /api/retention': endpoint({
    summary: w('Gallring: vad är dags', 'Retention: what is due'),
    access: 'retention.manage',
    output: z.object({
      months: z.number().nullable(),
      before: day.nullable(),
      due: z.number(),
      purges: z.array(z.object({ at: moment, records: z.number(), before: day, proof: z.string() })),
    }),
  }),
  'POST /api/retention/purges': endpoint({
    summary: w('Gallra', 'Purge'),
    access: 'retention.manage',
    /** The number the user saw; refused when it has changed since. */
    body: z.object({ records: counter.min(1) }),
    output: z.object({ records: z.number(), before: day, proof: z.string() }),
    problems: ['not_in_this_state'],
    audit: 'records_purged',
  }),
}
