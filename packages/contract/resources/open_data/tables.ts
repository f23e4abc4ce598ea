import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../../frame/endpoint.ts'
import { formId, id } from '../../frame/shapes.ts'
import { indicator, inLanguage, jsonStat } from './shapes.ts'

const one = z.object({ from: id, form: formId, indicator })

/** A table for each indicator. */
export const openTables = {
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
}
