import type { records as contract } from '@lyhord/contract/resources/records.ts'
import type { Answer, Answers } from '@lyhord/core'
import { refuse } from '../http/refusal.ts'
import type { Handlers, Note, Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listRecords } from '../queries/record_list.ts'
import { findRecord, type RecordRow } from '../queries/records.ts'
import { judgeFor } from '../work/judges.ts'
import { changesOf } from '../work/record_history.ts'
import {
  amendRecord,
  makeRecord,
  type Saved,
  saveDraft,
  submitRecord,
  withdrawRecord,
} from '../work/save_record.ts'

/** Records of the tenant. */
export const records = {
  'GET /api/records': async ({ query }, visit) =>
    visit.inTenant(async (db, note) => {
      const madeBy = query.mine === 'ja' ? visit.actor.user : undefined
      const found = await listRecords(db, { ...query, madeBy }, query.page)
      note({ count: found.records.length })
      return found
    }),

  'POST /api/records': async ({ body }, visit) => {
    refuseFreeText(visit, ...Object.values(body.reasons).map((r) => r.text))
    return save(visit, (db) => makeRecord(db, body, visit.house.clock.today()))
  },

  'GET /api/records/:record': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const record = await findRecord(db, params.record)
      if (!record) throw refuse('not_found')
      note({ record: record.id })
      const findings = judgeFor(record.form).findings(record.answers, visit.house.clock.today())
      return { record: shown(record), findings: [...findings] }
    }),

  'PUT /api/records/:record': async ({ params, body }, visit) =>
    save(visit, (db) => saveDraft(db, params.record, body.version, body.answers)),

  'POST /api/records/:record/submission': async ({ params, body }, visit) => {
    refuseFreeText(visit, ...Object.values(body.reasons).map((r) => r.text))
    return save(visit, (db) => submitRecord(db, params.record, body, visit.house.clock.today()))
  },

  'POST /api/records/:record/amendment': async ({ params, body }, visit) => {
    refuseFreeText(visit, body.text, ...Object.values(body.reasons).map((r) => r.text))
    return save(visit, (db) => amendRecord(db, params.record, body, visit.house.clock.today()))
  },

  'POST /api/records/:record/withdrawal': async ({ params, body }, visit) => {
    refuseFreeText(visit, body.text)
    return save(visit, (db) => withdrawRecord(db, params.record, body.version, body))
  },

  'GET /api/records/:record/history': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const versions = await changesOf(db, params.record)
      if (!versions) throw refuse('not_found')
      note({ record: params.record })
      return { versions }
    }),
} satisfies Handlers<keyof typeof contract>

/** Free text is off unless the tenant has turned it on. */
export const refuseFreeText = (visit: Visit, ...texts: (string | undefined)[]): void => {
  if (!visit.actor.tenant.freeText && texts.some((t) => t !== undefined)) throw refuse('free_text_off')
}

/** Saves in one transaction, then tells the open pages and refreshes the tallies. */
const save = async (visit: Visit, work: (db: TenantDb) => Promise<Saved>) => {
  const saved = await visit.inTenant(async (db, note: Note) => {
    const done = await work(db)
    note({ record: done.record.id })
    return done
  })
  const { house, actor } = visit
  house.live.tell(actor.tenant.id, 'collections')
  if (saved.record.state !== 'draft') house.tallying.changed(actor.tenant.id, saved.record.form)
  return {
    record: { ...shown(saved.record), changedBy: saved.record.changedBy || actor.name },
    findings: [...saved.findings],
    dropped: [...saved.dropped],
  }
}

const shown = ({ changedAt, changedByUser: _, ...row }: RecordRow) => ({
  id: row.id,
  collection: row.collection,
  form: row.form,
  formVersion: row.formVersion,
  state: row.state,
  version: row.version,
  answers: answersOf(row.answers),
  reasons: row.reasons,
  secondOf: row.secondOf,
  changedAt: changedAt.toISOString(),
  changedBy: row.changedBy,
})

/** Answers as JSON takes them: only those that are given. */
const answersOf = (answers: Answers): Record<string, Answer> => {
  const given: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(answers)) if (answer !== undefined) given[id] = answer
  return given
}
