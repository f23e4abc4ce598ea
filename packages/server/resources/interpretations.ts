import { randomUUID } from 'node:crypto'
import type { interpretations as contract } from '@lyhord/contract/resources/interpretations.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { insertInterpretationFlag, settleFlags } from '../queries/interpretation_flags.ts'
import {
  changeInterpretation,
  hideInterpretation,
  listVersions,
  withdrawInterpretation,
} from '../queries/interpretation_texts.ts'
import { listOwnRegions, listThreads, noteRead } from '../queries/interpretations.ts'
import { findNoticeChoice, saveNoticeChoice } from '../queries/notices.ts'
import { inRegion } from '../work/comparison/in_region.ts'
import { mustBelong, mustHaveWritten, mustModerate, mustSee } from '../work/interpretations/belonging.ts'
import { readThread } from '../work/interpretations/thread.ts'
import { write } from '../work/interpretations/write.ts'

const done = { done: true as const }

/** What boards write to each other about released figures. */
export const interpretations = {
  'GET /api/interpretations': async (_, visit) =>
    visit.inTenant(async (db) => ({
      regions: (await listOwnRegions(db)).map((r) => ({ ...r, own: r.id === db.tenant })),
      threads: (await listThreads(db)).map(({ region, latestKind, latestBoard, latestText, ...thread }) => ({
        ...thread,
        from: region,
        counts: { ...thread.counts },
        latestAt: thread.latestAt.toISOString(),
        latest: { kind: latestKind, board: latestBoard, text: latestText },
      })),
    })),

  'GET /api/interpretations/thread': async ({ query: { from, ...of } }, visit) =>
    visit.inTenant((db) => readThread(db, { region: from, ...of })),

  'PUT /api/interpretations/thread/reading': async ({ body: { from, until, ...of } }, visit) =>
    visit.inTenant(async (db) => {
      await mustBelong(db, from)
      await noteRead(db, { region: from, ...of }, new Date(until))
      return done
    }),

  'POST /api/interpretations': async ({ body }, visit) => {
    const { id } = await visit.inTenant(async (db, note) => {
      const written = await write(db, body)
      note({ purpose: written.about })
      return written
    })
    visit.house.noticing.look()
    return { id }
  },

  'PUT /api/interpretations/:interpretation': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.interpretation })
      const { id } = await mustHaveWritten(db, params.interpretation)
      if (!(await changeInterpretation(db, id, body.version, body.text))) throw refuse('not_in_this_state')
      return done
    }),

  'GET /api/interpretations/:interpretation/history': async ({ params }, visit) =>
    visit.inTenant(async (db) => {
      const { id } = await mustHaveWritten(db, params.interpretation)
      const versions = await listVersions(db, id)
      return { versions: versions.map((v) => ({ ...v, until: v.until.toISOString() })) }
    }),

  'POST /api/interpretations/:interpretation/withdrawal': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.interpretation })
      const { id } = await mustHaveWritten(db, params.interpretation)
      if (!(await withdrawInterpretation(db, id))) throw refuse('not_in_this_state')
      return done
    }),

  'POST /api/interpretations/:interpretation/flags': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      note({ purpose: params.interpretation })
      const { id, region } = await mustSee(db, params.interpretation)
      await insertInterpretationFlag(db, { id: randomUUID(), region, interpretation: id, why: body.why })
      return done
    }),

  'DELETE /api/interpretations/:interpretation/flags': async ({ params }, visit) =>
    inRegion(visit, async (db, note) => {
      const { id } = await mustModerate(db, params.interpretation)
      note({ purpose: id, count: await settleFlags(db, id) })
      return done
    }),

  'PUT /api/interpretations/:interpretation/hiding': async ({ params, body }, visit) =>
    inRegion(visit, async (db, note) => {
      const { id } = await mustModerate(db, params.interpretation)
      await hideInterpretation(db, id, body.why)
      note({ purpose: id, count: await settleFlags(db, id) })
      return done
    }),

  'DELETE /api/interpretations/:interpretation/hiding': async ({ params }, visit) =>
    inRegion(visit, async (db, note) => {
      note({ purpose: params.interpretation })
      const { id } = await mustModerate(db, params.interpretation)
      await hideInterpretation(db, id, null)
      return done
    }),

  'GET /api/notices': async (_, visit) => {
    const mail = await visit.inTenant(findNoticeChoice)
    return { mail, possible: visit.house.noticing.possible }
  },

  'PUT /api/notices': async ({ body }, visit) =>
    visit.inTenant(async (db) => {
      await saveNoticeChoice(db, { mail: body.mail, origin: visit.origin, language: visit.lang })
      return done
    }),

  'GET /api/mail': async (_, visit) => {
    const { possible, failedAt } = visit.house.noticing
    const at = failedAt()?.toISOString() ?? null
    return { state: possible ? (at === null ? 'on' : 'failing') : 'off', failedAt: at }
  },
} satisfies Handlers<keyof typeof contract>
