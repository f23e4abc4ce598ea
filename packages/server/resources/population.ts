import type { population as contract } from '@lyhord/contract/resources/population.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { deletePopulation, listPopulation, replacePopulation } from '../queries/population.ts'

/** Inhabitants of the tenant's area, by year. */
export const population = {
  'GET /api/population': async (_, visit) =>
    visit.inTenant(async (db) => ({
      years: (await listPopulation(db)).map(({ rows, ...year }) => ({ ...year, rows: [...rows] })),
    })),

  'PUT /api/population/:year': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: String(params.year) })
      await replacePopulation(db, { year: params.year, ...body })
      return { done: true as const }
    }),

  'DELETE /api/population/:year': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: String(params.year) })
      if (!(await deletePopulation(db, params.year))) throw refuse('not_found')
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>
