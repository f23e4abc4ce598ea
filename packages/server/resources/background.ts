import type { background as contract } from '@lyhord/contract/resources/background.ts'
import { readKolada } from '@lyhord/intake/background/read_kolada.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { fetchKolada } from '../outside/background/fetch_kolada.ts'
import { deleteBackground, listBackground, listMunicipalities } from '../queries/background.ts'
import { saveBackground } from '../work/background/save_background.ts'
import { similarMunicipalities } from '../work/background/similar_municipalities.ts'
import { inRegion } from '../work/comparison/in_region.ts'

/** Background figures of municipalities, and which of them are alike. */
export const background = {
  'GET /api/background': async (_, visit) =>
    inRegion(visit, async (db) => ({
      figures: (await listBackground(db)).map((f) => ({ ...f, savedAt: f.savedAt.toISOString() })),
      municipalities: [...(await listMunicipalities(db))],
    })),

  'PUT /api/background': async ({ body }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ count: body.figures.length })
      return saveBackground(db, body, body.source ?? '')
    }),

  /** Nobody waits on the network inside a transaction. */
  'POST /api/background/fetch': async ({ body }, visit) => {
    if (visit.actor.tenant.kind !== 'region') return refuse('not_a_region')
    const answer = await fetchKolada({ base: visit.house.kolada, ...body })
    if ('problem' in answer) return refuse(answer.problem)
    const read = readKolada(answer.pages)
    if ('fault' in read) return refuse('source_not_readable')
    if (read.figures.length === 0) return refuse('not_found')
    return inRegion(visit, async (db, note) => {
      note({ count: read.figures.length, purpose: body.figures.join(', ') })
      return saveBackground(db, read, 'Kolada')
    })
  },

  'DELETE /api/background/:figure/:year': async ({ params: { figure, year } }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ purpose: `${figure} ${year}` })
      if (!(await deleteBackground(db, figure, year))) throw refuse('not_found')
      return { done: true as const }
    }),

  'GET /api/background/similar': async ({ query }, visit) =>
    inRegion(visit, async (db) => {
      const found = await similarMunicipalities(db, query)
      if (!found) throw refuse('not_found')
      return found
    }),
} satisfies Handlers<keyof typeof contract>
