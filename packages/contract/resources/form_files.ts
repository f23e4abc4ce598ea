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

const tableSchema = z.object({
  $schema: z.string(),
  name: z.string(),
  title: z.string(),
  version: z.string(),
  fields: z.array(field).readonly(),
  fieldsMatch: z.literal('partial'),
  missingValues: z.array(z.string()).readonly(),
  primaryKey: z.array(z.string()).readonly(),
})

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** An own form's latest published version (`egen_1a2b3c4d`), or the one that is named (`egen_1a2b3c4d@2`). */
const ofOwnForm = z.object({ form: z.string().regex(/^egen_[0-9a-f]{8}(@[1-9]\d{0,3})?$/) })

/**
 * Files that help others to make files for a form. Those of the catalogue are public, for they hold nobody's answers; a
 * tenant's own never leave it.
 */
export const formFiles = {
  'GET /api/forms/:form/table-schema.json': endpoint({
    summary: w('Formulär som Table Schema (Frictionless)', 'Form as Table Schema (Frictionless)'),
    access: 'public',
    params: ofForm,
    query: inLanguage,
    output: tableSchema,
    problems: ['not_found'],
  }),
  'GET /api/forms/:form/template.xlsx': endpoint({
    summary: w('Formulär som Excel-mall', 'Form as Excel template'),
    access: 'public',
    params: ofForm,
    query: inLanguage,
    output: z.string(),
    stream: workbook,
    problems: ['not_found'],
  }),
  'GET /api/own-forms/:form/table-schema.json': endpoint({
    summary: w('Eget formulär som Table Schema (Frictionless)', 'Own form as Table Schema (Frictionless)'),
    access: 'collection.read',
    params: ofOwnForm,
    query: inLanguage,
    output: tableSchema,
    problems: ['not_found'],
  }),
  'GET /api/own-forms/:form/template.xlsx': endpoint({
    summary: w('Eget formulär som Excel-mall', 'Own form as Excel template'),
    access: 'collection.read',
    params: ofOwnForm,
    query: inLanguage,
    output: z.string(),
    stream: workbook,
    problems: ['not_found'],
  }),
}
