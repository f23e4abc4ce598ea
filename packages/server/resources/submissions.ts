import { randomUUID } from 'node:crypto'
import type { submissions as contract } from '@lyhord/contract/resources/submissions.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { insertSubmission, listRegions, listSent } from '../queries/submissions.ts'
import { contentOfSubmission } from '../work/comparison/content.ts'

/** Tallies on their way to a region's comparison. */
export const submissions = {
  'GET /api/submissions': async (_, visit) => {
    const regions = await listRegions(visit.house.pools.gate)
    const sent = await visit.inTenant(listSent)
    return {
      regions: [...regions],
      sent: sent.map(({ at, code: _code, name: _name, ...s }) => ({ ...s, at: at.toISOString() })),
    }
  },

  'GET /api/submissions/content': async ({ query }, visit) =>
    visit.inTenant(async (db) => {
      const { tallies, checksum } = await contentOfSubmission(db, query.form, query.period)
      return {
        records: tallies.reduce((sum, row) => sum + row.records, 0),
        checksum,
        cells: tallies.map(({ period: _, ...cell }) => cell),
      }
    }),

  'POST /api/submissions': async ({ body }, visit) => {
    const { to, form, period, named } = body
    const regions = await listRegions(visit.house.pools.gate)
    if (!regions.some((r) => r.id === to)) return refuse('not_found')
    if (visit.actor.tenant.kind === 'region') return refuse('not_in_this_state')
    return visit.inTenant(async (db, note) => {
      const { tallies, checksum } = await contentOfSubmission(db, form, period)
      if (checksum !== body.checksum) throw refuse('submission_changed')
      const id = randomUUID()
      note({ purpose: `${form} ${period}`, count: tallies.length })
      await insertSubmission(db, { id, to, form, period, tallies, checksum, named })
      return { id }
    })
  },
} satisfies Handlers<keyof typeof contract>
