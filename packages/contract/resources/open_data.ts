import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { formId, id, moment, wholeAsked, words } from '../frame/shapes.ts'

const lang = z.enum(['sv', 'en']).default('sv')
const inLanguage = z.object({ lang })
/** An indicator, or one code of a distribution: `huvudorsak_fordelning:relation`. */
const indicator = z
  .string()
  .max(160)
  .regex(/^[a-z0-9_]+(:[a-z0-9_-]+)?$/)
/** `<from>.<form>.<indicator>` */
const table = z
  .string()
  .max(260)
  .regex(/^[0-9a-f-]{36}\.[a-z_]+\.[a-z0-9_]+(:[a-z0-9_-]+)?$/)
const one = z.object({ from: id, form: formId, indicator })
const listOf = z
  .string()
  .max(2000)
  .regex(/^\d{4}(-\d{2})?(,\d{4}(-\d{2})?)*$/)
const years = z
  .string()
  .max(400)
  .regex(/^\d{4}(,\d{4})*$/)

const link = z.object({ rel: z.string(), hreflang: z.string(), href: z.string() })
const category = z.object({
  index: z.record(z.string(), z.number()),
  label: z.record(z.string(), z.string()),
  unit: z.record(z.string(), z.object({ base: z.string(), decimals: z.number() })).optional(),
})
const jsonStat = z
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

const pxTable = z.object({
  type: z.literal('Table'),
  id: z.string(),
  label: z.string(),
  description: z.string(),
  updated: moment,
  firstPeriod: z.string().nullable(),
  lastPeriod: z.string().nullable(),
  category: z.literal('public'),
  discontinued: z.boolean(),
  source: z.string(),
  timeUnit: z.literal('HalfYear'),
  variableNames: z.array(z.string()),
  links: z.array(link),
})

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

/** Published releases for everybody, without signing in, at addresses that stay. */
export const openData = {
  'GET /api/open': endpoint({
    summary: w('Öppna data: alla tabeller', 'Open data: every table'),
    access: 'public',
    open: true,
    output: z.object({
      licence: z.string(),
      tables: z.array(
        z.object({
          id: z.string(),
          from: id,
          region: z.string(),
          form: z.string(),
          indicator: z.string(),
          title: words,
          definition: words,
          periods: z.array(z.string()),
          updated: moment,
          invented: z.boolean(),
          links: z.object({ jsonStat: z.string(), csv: z.string(), tableSchema: z.string() }),
        }),
      ),
      /** Equity given similar needs, by region. */
      equity: z.array(
        z.object({
          from: id,
          region: z.string(),
          periods: z.array(z.string()),
          updated: moment,
          invented: z.boolean(),
          links: z.object({ jsonStat: z.string(), csv: z.string() }),
        }),
      ),
    }),
  }),
  'GET /api/open/dcat.jsonld': endpoint({
    summary: w('Öppna data: katalog enligt DCAT-AP', 'Open data: a DCAT-AP catalogue'),
    access: 'public',
    open: true,
    output: z.looseObject({ '@type': z.literal('dcat:Catalog') }),
  }),
  'GET /api/open/tables/:from/:form/:indicator': endpoint({
    summary: w('Öppna data: en tabell som JSON-stat 2', 'Open data: a table as JSON-stat 2'),
    access: 'public',
    open: true,
    params: one,
    query: inLanguage,
    output: jsonStat,
    problems: ['not_found'],
  }),
  'GET /api/open/tables/:from/:form/:indicator/data.csv': endpoint({
    summary: w('Öppna data: en tabell som CSV', 'Open data: a table as CSV'),
    access: 'public',
    open: true,
    params: one,
    query: inLanguage,
    output: z.string(),
    problems: ['not_found'],
    stream: 'text/csv',
  }),
  'GET /api/open/tables/:from/:form/:indicator/schema.json': endpoint({
    summary: w(
      'Öppna data: Table Schema till en tabells CSV',
      "Open data: the Table Schema of a table's CSV",
    ),
    access: 'public',
    open: true,
    params: one,
    query: inLanguage,
    output: z.looseObject({ $schema: z.string(), name: z.string(), title: z.string() }),
    problems: ['not_found'],
  }),
  'GET /api/open/equity/:from': endpoint({
    summary: w('Öppna data: jämlikhet som JSON-stat 2', 'Open data: equity as JSON-stat 2'),
    access: 'public',
    open: true,
    params: z.object({ from: id }),
    query: inLanguage,
    output: jsonStat,
    problems: ['not_found'],
  }),
  'GET /api/open/equity/:from/data.csv': endpoint({
    summary: w('Öppna data: jämlikhet som CSV', 'Open data: equity as CSV'),
    access: 'public',
    open: true,
    params: z.object({ from: id }),
    query: inLanguage,
    output: z.string(),
    problems: ['not_found'],
    stream: 'text/csv',
  }),
  'GET /api/open/px/v2/config': endpoint({
    summary: w('Öppna data som PxWebApi 2: inställningar', 'Open data like PxWebApi 2: configuration'),
    access: 'public',
    open: true,
    output: z.looseObject({ apiVersion: z.string(), maxDataCells: z.number(), license: z.string() }),
  }),
  'GET /api/open/px/v2/tables': endpoint({
    summary: w('Öppna data som PxWebApi 2: tabeller', 'Open data like PxWebApi 2: tables'),
    access: 'public',
    open: true,
    query: z.object({
      lang,
      query: z.string().max(200).default(''),
      pageNumber: wholeAsked(1, 100_000).default(1),
      pageSize: wholeAsked(1, 1000).default(20),
    }),
    output: z.object({
      language: z.string(),
      tables: z.array(pxTable),
      page: z.object({
        pageNumber: z.number(),
        pageSize: z.number(),
        totalElements: z.number(),
        totalPages: z.number(),
        links: z.array(link),
      }),
      links: z.array(link),
    }),
  }),
  'GET /api/open/px/v2/tables/:table': endpoint({
    summary: w('Öppna data som PxWebApi 2: en tabell', 'Open data like PxWebApi 2: one table'),
    access: 'public',
    open: true,
    params: z.object({ table }),
    query: inLanguage,
    output: pxTable.extend({ language: z.string() }),
    problems: ['not_found'],
  }),
  'GET /api/open/px/v2/tables/:table/metadata': endpoint({
    summary: w(
      'Öppna data som PxWebApi 2: en tabells innehåll',
      "Open data like PxWebApi 2: a table's content",
    ),
    access: 'public',
    open: true,
    params: z.object({ table }),
    query: inLanguage,
    output: jsonStat,
    problems: ['not_found'],
  }),
  'GET /api/open/px/v2/tables/:table/data': endpoint({
    summary: w('Öppna data som PxWebApi 2: siffror', 'Open data like PxWebApi 2: figures'),
    access: 'public',
    open: true,
    params: z.object({ table }),
    /** `valueCodes[omrade]=Total,9901&valueCodes[Tid]=top(2)` */
    query: z.looseObject({ lang }),
    output: jsonStat,
    problems: ['not_found', 'not_valid'],
  }),
  'POST /api/open/px/v2/tables/:table/data': endpoint({
    summary: w(
      'Öppna data som PxWebApi 2: siffror med urval',
      'Open data like PxWebApi 2: figures by selection',
    ),
    access: 'public',
    open: true,
    params: z.object({ table }),
    query: inLanguage,
    body: z.object({
      selection: z
        .array(
          z.object({ variableCode: z.string().max(40), valueCodes: z.array(z.string().max(80)).max(1000) }),
        )
        .max(10),
    }),
    output: jsonStat,
    problems: ['not_found', 'not_valid'],
  }),
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
