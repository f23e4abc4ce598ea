import { Readable } from 'node:stream'
import type { openEquity as contract } from '@lyhord/contract/resources/open_data/equity.ts'
import { type Handlers, Stream } from '../../http/visit.ts'
import { equityCsv } from '../../work/open_data/equity_csv.ts'
import { equityJsonStat } from '../../work/open_data/equity_json_stat.ts'
import { equityAsked } from './asked.ts'

/** Equity given similar needs, by region. */
export const openEquity = {
  'GET /api/open/equity/:from': async ({ params, query }, visit) =>
    equityJsonStat(await equityAsked(visit, params.from), query.lang),

  'GET /api/open/equity/:from/data.csv': async ({ params, query }, visit) =>
    new Stream(
      Readable.from([equityCsv(await equityAsked(visit, params.from), query.lang)]),
      'jamlikhet.csv',
    ),
} satisfies Handlers<keyof typeof contract>
