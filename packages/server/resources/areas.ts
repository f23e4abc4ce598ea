import type { areas as contract } from '@lyhord/contract/resources/areas.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { deleteArea, listAreas, replaceArea } from '../queries/areas.ts'
import { inRegion } from '../work/comparison/in_region.ts'

/** Areas of a region's comparisons. */
export const areas = {
  'GET /api/areas': async ({ query }, visit) =>
    inRegion(visit, async (db) => ({
      areas: (await listAreas(db, query.on)).map((a) => ({ ...a, members: [...a.members] })),
    })),

  'PUT /api/areas': async ({ body }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ count: body.areas.length })
      for (const area of body.areas) await replaceArea(db, area)
      return { done: true as const }
    }),

  'DELETE /api/areas/:area': async ({ params }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ purpose: params.area })
      if (!(await deleteArea(db, params.area))) throw refuse('not_found')
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>
