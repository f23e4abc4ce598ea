import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../../frame/endpoint.ts'
import { id } from '../../frame/shapes.ts'
import { inLanguage, jsonStat } from './shapes.ts'

/** Equity given similar needs, by region. */
export const openEquity = {
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
}
