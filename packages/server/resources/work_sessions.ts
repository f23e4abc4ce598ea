import { randomUUID } from 'node:crypto'
import type { workSessions as contract } from '@lyhord/contract/resources/work_sessions.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers, Note, Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import { answerFlag, deleteFlag, findFlag, insertFlag, listFlags } from '../queries/flags.ts'
import { findRecord } from '../queries/records.ts'
import { stillLooking } from '../queries/sittings.ts'
import { endWorkSession, findWorkSession, insertWorkSession, listSessions } from '../queries/work_sessions.ts'
import { codesThatFit } from '../work/flag_answer.ts'
import { refuseFreeText } from '../work/free_text.ts'
import { judgeIn } from '../work/judges.ts'
import { sessionNow } from '../work/session_now.ts'

/** Work-group sessions and the questions people flag for the group. */
export const workSessions = {
  'GET /api/work-sessions': async (_, visit) =>
    visit.inTenant(async (db) => ({ sessions: await listSessions(db) })),

  'POST /api/work-sessions': async ({ body }, visit) =>
    telling(visit, async (db) => {
      const collection = await findCollection(db, body.collection)
      if (!collection) throw refuse('not_found')
      if (collection.state === 'closed') throw refuse('collection_closed')
      const id = randomUUID()
      await insertWorkSession(db, { ...body, id })
      return found(await findWorkSession(db, id))
    }),

  'GET /api/work-sessions/:session': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const now = await sessionNow(db, found(await findWorkSession(db, params.session)))
      await noteSeen(db, note, found(await findCollection(db, now.session.collection)), now.flags.length)
      return now
    }),

  'POST /api/work-sessions/:session/end': async ({ params }, visit) =>
    telling(visit, async (db) => {
      const session = found(await findWorkSession(db, params.session))
      if (!(await endWorkSession(db, session.id, visit.house.clock.now()))) throw refuse('not_in_this_state')
      return found(await findWorkSession(db, session.id))
    }),

  'POST /api/records/:record/flags': async ({ params, body }, visit) => {
    refuseFreeText(visit.actor, [body.question])
    return telling(visit, async (db, note) => {
      const record = found(await findRecord(db, params.record))
      const { questions } = await judgeIn(db, record)
      if (!questions.some((q) => q.id === body.variable)) throw refuse('not_found')
      note({ record: record.id })
      return found(await findFlag(db, await insertFlag(db, { ...body, id: randomUUID(), record: record.id })))
    })
  },

  'POST /api/flags/:flag/answer': async ({ params, body }, visit) => {
    refuseFreeText(visit.actor, [body.text])
    return telling(visit, async (db, note) => {
      const asked = found(await findFlag(db, params.flag))
      const judge = await judgeIn(db, found(await findRecord(db, asked.record)))
      const codes = codesThatFit(judge, asked.variable, body.codes)
      await answerFlag(db, asked.id, { ...body, codes }, visit.house.clock.now())
      note({ record: asked.record })
      return found(await findFlag(db, asked.id))
    })
  },

  'GET /api/collections/:collection/flags': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const collection = found(await findCollection(db, params.collection))
      const flags = await listFlags(db, collection.id)
      await noteSeen(db, note, collection, flags.length)
      return { flags }
    }),

  'DELETE /api/flags/:flag': async ({ params }, visit) =>
    telling(visit, async (db, note) => {
      const flag = found(await findFlag(db, params.flag))
      await deleteFlag(db, flag.id)
      note({ record: flag.record })
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>

/** Of which collection, and how many; once as long as a page is open and the questions are the same. */
const noteSeen = async (
  db: TenantDb,
  note: Note,
  { title: purpose }: { readonly title: string },
  count: number,
): Promise<void> => note({ purpose, count, silent: await stillLooking(db, { purpose, count }) })

const found = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw refuse('not_found')
  return thing
}

/** Does the work, then tells the open pages of the group. */
const telling: <T>(visit: Visit, work: Parameters<typeof visit.inTenant<T>>[0]) => Promise<T> = async (
  visit,
  work,
) => {
  const given = await visit.inTenant(work)
  visit.house.live.tell(visit.actor.tenant.id, 'session')
  return given
}
