import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../../frame/endpoint.ts'
import { id, moment, words } from '../../frame/shapes.ts'

/** What there is. */
export const openCatalogue = {
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
    jsonAs: 'application/ld+json',
  }),
}
