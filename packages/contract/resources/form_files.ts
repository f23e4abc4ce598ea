import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'

/** The id of a form of the catalogue: `utredning`. */
const ofForm = z.object({ form: z.string().max(64) })
/** The language of the words; the reader's own when absent. */
const inLanguage = z.object({ lang: z.enum(['sv', 'en']).optional() })

const field = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  type: z.enum(['string', 'integer', 'date']),
  format: z.literal('default').optional(),
  constraints: z
    .object({
      required: z.literal(true).optional(),
      unique: z.literal(true).optional(),
      enum: z.array(z.string()).readonly().optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      maxLength: z.number().optional(),
    })
    .optional(),
  categories: z
    .array(z.object({ value: z.string(), label: z.string() }))
    .readonly()
    .optional(),
})

/** Files that help others to make files for a form; they are public, for they hold nobody's answers. */
export const formFiles = {
  'GET /api/forms/:form/table-schema.json': endpoint({
    summary: w('Formulär som Table Schema (Frictionless)', 'Form as Table Schema (Frictionless)'),
    access: 'public',
    params: ofForm,
    query: inLanguage,
    output: z.object({
      $schema: z.string(),
      name: z.string(),
      title: z.string(),
      version: z.string(),
      fields: z.array(field).readonly(),
      fieldsMatch: z.literal('partial'),
      missingValues: z.array(z.string()).readonly(),
      primaryKey: z.array(z.string()).readonly(),
    }),
    problems: ['not_found'],
  }),
  'GET /api/forms/:form/template.xlsx': endpoint({
    summary: w('Formulär som Excel-mall', 'Form as Excel template'),
    access: 'public',
    params: ofForm,
    query: inLanguage,
    output: z.string(),
    stream: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    problems: ['not_found'],
  }),
}
