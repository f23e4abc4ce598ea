import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../../frame/endpoint.ts'
import { id } from '../../frame/shapes.ts'
import { indicator, inLanguage } from './shapes.ts'

const listOf = z
  .string()
  .max(2000)
  .regex(/^\d{4}(-\d{2})?(,\d{4}(-\d{2})?)*$/)
const years = z
  .string()
  .max(400)
  .regex(/^\d{4}(,\d{4})*$/)

const kpi = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  is_divided_by_gender: z.literal(1),
  municipality_type: z.literal('K'),
  publication_date: z.string(),
})
const page = { count: z.number(), next_page: z.null(), previous_page: z.null() }
const koladaValues = z.object({
  ...page,
  values: z
    .array(
      z.object({
        kpi: z.string(),
        municipality: z.string(),
        period: z.number(),
        values: z
          .array(
            z.object({
              gender: z.enum(['T', 'K', 'M']),
              value: z.number().nullable(),
              status: z.enum(['', 'Private']),
              count: z.literal(1),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})

/** The tables at the addresses of Kolada. */
export const openKolada = {
  'GET /api/open/kolada/v3/:from/kpi': endpoint({
    summary: w('Öppna data i Koladas form: nyckeltal', 'Open data in the shape of Kolada: indicators'),
    access: 'public',
    open: true,
    params: z.object({ from: id }),
    query: inLanguage,
    output: z.object({ ...page, values: z.array(kpi) }),
  }),
  'GET /api/open/kolada/v3/:from/municipality': endpoint({
    summary: w('Öppna data i Koladas form: kommuner', 'Open data in the shape of Kolada: municipalities'),
    access: 'public',
    open: true,
    params: z.object({ from: id }),
    output: z.object({
      ...page,
      values: z.array(z.object({ id: z.string(), title: z.string(), type: z.literal('K') })),
    }),
  }),
  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/year/:year': endpoint({
    summary: w(
      'Öppna data i Koladas form: ett år, alla kommuner',
      'Open data in the shape of Kolada: years, all municipalities',
    ),
    access: 'public',
    open: true,
    params: z.object({ from: id, kpi: indicator, year: years }),
    output: koladaValues,
    problems: ['not_found'],
  }),
  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality': endpoint({
    summary: w(
      'Öppna data i Koladas form: kommuner, alla år',
      'Open data in the shape of Kolada: municipalities, all years',
    ),
    access: 'public',
    open: true,
    params: z.object({ from: id, kpi: indicator, municipality: listOf }),
    output: koladaValues,
    problems: ['not_found'],
  }),
  'GET /api/open/kolada/v3/:from/data/kpi/:kpi/municipality/:municipality/year/:year': endpoint({
    summary: w(
      'Öppna data i Koladas form: kommuner och år',
      'Open data in the shape of Kolada: municipalities and years',
    ),
    access: 'public',
    open: true,
    params: z.object({ from: id, kpi: indicator, municipality: listOf, year: years }),
    output: koladaValues,
    problems: ['not_found'],
  }),
}
