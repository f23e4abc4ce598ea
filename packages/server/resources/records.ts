import type { Reasons } from '@lyhord/contract'
import type { records as contract } from '@lyhord/contract/resources/records.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers, Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listRecords } from '../queries/record_list.ts'
import { findRecord } from '../queries/records.ts'
import { sittingGoesOn } from '../queries/sittings.ts'
import { amendRecord, saveDraft, submitRecord, withdrawRecord } from '../work/change_record.ts'
import { refuseFreeText } from '../work/free_text.ts'
import { judgeIn } from '../work/judges.ts'
import { makeRecord } from '../work/make_record.ts'
import { changesOf } from '../work/record_history.ts'
import { type Saved, shownRecord } from '../work/saved.ts'
import { keepBlind } from '../work/second_coding.ts'

/** Records of the tenant. */
export const records = {
  'GET /api/records': async ({ query }, visit) =>
    visit.inTenant(async (db, note) => {
      const madeBy = query.mine === 'ja' ? visit.actor.user : undefined
      const found = await listRecords(db, { ...query, madeBy }, query.page)
      const isFree = query.ownId !== undefined && found.total === 0
      note({ count: found.records.length, silent: isFree })
      return found
    }),

  'POST /api/records': async ({ body }, visit) => {
    refuseFreeText(visit.actor, textsIn(body.reasons))
    return save(visit, (db) => makeRecord(db, body, visit.house.clock.today()), {
      also: body.submit ? 'record_submitted' : undefined,
    })
  },

  'GET /api/records/:record': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const record = await findRecord(db, params.record)
      if (!record) throw refuse('not_found')
      await keepBlind(db, record.id)
      note({ record: record.id })
      const findings = (await judgeIn(db, record)).findings(record.answers, visit.house.clock.today())
      return { record: shownRecord(record), findings: [...findings] }
    }),

  'PUT /api/records/:record': async ({ params, body }, visit) =>
    save(visit, (db) => saveDraft(db, params.record, body.version, body.answers), { draft: true }),

  'POST /api/records/:record/submission': async ({ params, body }, visit) => {
    refuseFreeText(visit.actor, textsIn(body.reasons))
    return save(visit, (db) => submitRecord(db, params.record, body, visit.house.clock.today()))
  },

  'POST /api/records/:record/amendment': async ({ params, body }, visit) => {
    refuseFreeText(visit.actor, [body.text, ...textsIn(body.reasons)])
    return save(visit, (db) => amendRecord(db, params.record, body, visit.house.clock.today()), {
      purpose: body.why,
    })
  },

  'POST /api/records/:record/withdrawal': async ({ params, body }, visit) => {
    refuseFreeText(visit.actor, [body.text])
    return save(visit, (db) => withdrawRecord(db, params.record, body.version, body), { purpose: body.why })
  },

  'GET /api/records/:record/history': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const versions = await changesOf(db, params.record)
      if (!versions) throw refuse('not_found')
      await keepBlind(db, params.record)
      note({ record: params.record })
      return { versions }
    }),
} satisfies Handlers<keyof typeof contract>

const textsIn = (reasons: Reasons): (string | undefined)[] => Object.values(reasons).map((r) => r.text)

/** `also`: what the save was as well, in the log, and `purpose`: why. `draft`: nobody else sees that it was saved again. */
interface Manner {
  readonly also?: string | undefined
  readonly purpose?: string
  readonly draft?: boolean
}

/** Saves, in one transaction with those who save at the same moment; what others can see is told to the open pages, and tallied. */
const save = async (
  visit: Visit,
  work: (db: TenantDb) => Promise<Saved>,
  { also, purpose, draft = false }: Manner = {},
) => {
  const { house, actor } = visit
  const { record, findings, dropped } = await visit.together(async (db, note) => {
    const saved = await work(db)
    const silent = draft && (await sittingGoesOn(db, saved.record.id))
    note({ record: saved.record.id, purpose, also, silent })
    return saved
  })
  if (!draft) for (const event of ['collections', 'session'] as const) house.live.tell(actor.tenant.id, event)
  if (record.state !== 'draft' && record.secondOf === null)
    house.tallying.changed(actor.tenant.id, record.form)
  const shown = { ...shownRecord(record), changedBy: record.changedBy || actor.name }
  return { record: shown, findings: [...findings], dropped: [...dropped] }
}
