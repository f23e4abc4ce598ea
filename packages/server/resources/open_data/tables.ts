import { Readable } from 'node:stream'
import type { openTables as contract } from '@lyhord/contract/resources/open_data/tables.ts'
import { type Handlers, Stream } from '../../http/visit.ts'
import { jsonStatOf } from '../../work/open_data/json_stat.ts'
import { openCsv } from '../../work/open_data/open_csv.ts'
import { openSchema } from '../../work/open_data/open_schema.ts'
import { tableAsked } from './asked.ts'

/** A table for each indicator. */
export const openTables = {
  'GET /api/open/tables/:from/:form/:indicator': async ({ params, query }, visit) =>
    jsonStatOf(await tableAsked(visit, params), query.lang),

  'GET /api/open/tables/:from/:form/:indicator/data.csv': async ({ params, query }, visit) =>
    new Stream(
      Readable.from([openCsv(await tableAsked(visit, params), query.lang)]),
      `${params.indicator.replace(':', '-')}.csv`,
    ),

  'GET /api/open/tables/:from/:form/:indicator/schema.json': async ({ params, query }, visit) =>
    openSchema(await tableAsked(visit, params), query.lang),
} satisfies Handlers<keyof typeof contract>
