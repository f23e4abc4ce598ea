import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { done, line, wholeAsked } from '../frame/shapes.ts'

const year = wholeAsked(1900, 2200)

const rows = z
  .array(z.object({ sex: line(40), ageGroup: line(40), n: z.number().int().min(0).max(20_000_000) }))
  .min(1)
  .max(200)

/** The inhabitants of one year, and where that comes from. */
export const populationYear = z.object({ year: z.number(), source: z.string(), rows })

/** Inhabitants of the tenant's area, for figures per 1,000: imported from a table, with source and year. */
export const population = {
  'GET /api/population': endpoint({
    summary: w('Befolkning', 'Population'),
    access: 'result.read',
    output: z.object({ years: z.array(populationYear) }),
  }),
  'PUT /api/population/:year': endpoint({
    summary: w('Spara ett års befolkning', 'Save the population of a year'),
    access: 'import.manage',
    params: z.object({ year }),
    body: z
      .object({ source: line(200), rows })
      .refine(({ rows: all }) => new Set(all.map((r) => `${r.sex} ${r.ageGroup}`)).size === all.length, {
        path: ['rows'],
        message: 'twice',
      }),
    output: done,
    audit: 'population_saved',
  }),
  'DELETE /api/population/:year': endpoint({
    summary: w('Ta bort ett års befolkning', 'Delete the population of a year'),
    access: 'import.manage',
    params: z.object({ year }),
    output: done,
    problems: ['not_found'],
    audit: 'population_removed',
  }),
}
