import { randomUUID } from 'node:crypto'
import type { submissions as contract } from '@lyhord/contract/resources/submissions.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import {
  findSent,
  insertSubmission,
  listRegions,
  listSent,
  withdrawSubmission,
} from '../queries/submissions.ts'
import { contentOfSubmission } from '../work/comparison/content.ts'

/** Tallies on their way to a region's comparison. */
export const submissions = {
  'GET /api/submissions': async (_, visit) => {
    const regions = await listRegions(visit.house.pools.gate)
    const sent = await visit.inTenant(listSent)
    return {
      regions: [...regions],
      sent: sent.map(({ at, withdrawnAt, code: _code, name: _name, ...s }) => ({
        ...s,
        at: at.toISOString(),
        withdrawnAt: withdrawnAt?.toISOString() ?? null,
      })),
    }
  },

  'GET /api/submissions/content': async ({ query }, visit) => {
    await visit.house.tallying.fresh(visit.actor.tenant.id, query.form)
    return visit.inTenant(async (db) => {
      const { shelf } = visit.house
      const content = await contentOfSubmission(db, query.form, query.period, shelf.answers)
      const { tallies, equity, checksum } = content
      return {
        records: tallies.reduce((sum, row) => sum + row.records, 0),
        checksum,
        cells: tallies.map(({ period: _, ...cell }) => cell),
        equity: [...equity],
      }
    })
  },

  'POST /api/submissions': async ({ body }, visit) => {
    const { to, form, period, named } = body
    const regions = await listRegions(visit.house.pools.gate)
    if (!regions.some((r) => r.id === to)) return refuse('not_found')
    if (visit.actor.tenant.kind === 'region') return refuse('not_in_this_state')
    await visit.house.tallying.fresh(visit.actor.tenant.id, form)
    return visit.inTenant(async (db, note) => {
      const { shelf } = visit.house
      const { checksum, ...content } = await contentOfSubmission(db, form, period, shelf.answers)
      if (checksum !== body.checksum) throw refuse('submission_changed')
      const id = randomUUID()
      note({ purpose: `${form} ${period}`, count: content.tallies.length })
      await insertSubmission(db, { id, to, form, period, ...content, checksum, named })
      return { id }
    })
  },

  'POST /api/submissions/:submission/withdrawal': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const sent = await findSent(db, params.submission)
      if (!sent) throw refuse('not_found')
      if (sent.withdrawn) throw refuse('not_in_this_state')
      note({ purpose: `${sent.form} ${sent.period}` })
      await withdrawSubmission(db, params.submission)
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>
