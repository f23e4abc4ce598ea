import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../../frame/endpoint.ts'
import { moment, wholeAsked } from '../../frame/shapes.ts'
import { inLanguage, jsonStat, lang } from './shapes.ts'

/** `<from>.<form>.<indicator>`; another is one that is not found. */
const table = z.string().max(260)
const link = z.object({ rel: z.string(), hreflang: z.string(), href: z.string() })
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
  timeUnit: z.enum(['HalfYear', 'Other']),
  variableNames: z.array(z.string()),
  links: z.array(link),
})

/** The tables at the addresses of PxWebApi 2. */
export const openPxWeb = {
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
    notValidAs: 'bad_selection',
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
    notValidAs: 'bad_selection',
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
    notValidAs: 'bad_selection',
  }),
  'GET /api/open/px/v2/tables/:table/data': endpoint({
    summary: w('Öppna data som PxWebApi 2: siffror', 'Open data like PxWebApi 2: figures'),
    access: 'public',
    open: true,
    params: z.object({ table }),
    /** `valueCodes[omrade]=Total,9901&valueCodes[Tid]=top(2)` */
    query: z.looseObject({ lang }),
    output: jsonStat,
    problems: ['not_found', 'bad_selection'],
    notValidAs: 'bad_selection',
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
    problems: ['not_found', 'bad_selection'],
    notValidAs: 'bad_selection',
  }),
}
