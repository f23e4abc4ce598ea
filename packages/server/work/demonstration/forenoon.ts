import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { insertDemonstrationFlags, insertDemonstrationSession } from '../../queries/demonstration.ts'
import { insertRecords, type MadeRecord } from '../../queries/many_records.ts'
import { listDoubles } from '../../queries/second_codings.ts'
import { contentOf } from '../judge_record.ts'
import { judgeFor } from '../judges.ts'
import { codedAgain } from './coded_again.ts'
import { inventedId } from './invented_id.ts'
import type { Staff } from './people.ts'

const minute = 60_000
const length = 80 * minute
const [submitted, drafts, doubleShare] = [32, 4, 0.25]

/** A group at work in an open collection: the last cases are this forenoon's, some begun, some coded by two. */
export const holdForenoon = async (
  db: TenantDb,
  collection: string,
  records: readonly MadeRecord[],
  { lead, recording }: Staff,
  now: Date,
): Promise<void> => {
  const first = records.length - submitted - drafts
  const startedAt = new Date(now.getTime() - length)
  const at = (i: number): Date =>
    new Date(startedAt.getTime() + ((i - first + 1) / (submitted + drafts + 1)) * length)
  const today = records.map((r, i) => {
    if (i < first) return r
    return i < first + submitted ? { ...r, at: at(i) } : begun(r, i, at(i))
  })
  await insertRecords(db, today)
  await insertDemonstrationSession(db, {
    session_id: inventedId(`forenoon ${collection}`),
    collection_id: collection,
    title: 'Gemensam registrering',
    double_share: doubleShare,
    started_by: lead,
    started_at: startedAt,
  })
  await askColleagues(db, today.slice(-2), now)
  const chosen = await listDoubles(db, collection, startedAt.toISOString(), doubleShare)
  const twice = today.filter((r) => chosen.slice(0, -2).some((c) => c.record === r.id))
  if (twice.length > 0)
    await insertRecords(
      db,
      twice.map((r, i) => codedAgain(r, i, recording, now)),
    )
}

/** A draft: the form answered some way down. */
const begun = (r: MadeRecord, i: number, at: Date): MadeRecord => {
  const ids = judgeFor(r.form)
    .questions.slice(0, 12 + (i % 4) * 5)
    .map((q) => q.id)
  const answers = Object.fromEntries(Object.entries(r.answers).filter(([id]) => ids.includes(id)))
  return { ...r, ...contentOf(r.form, 'draft', answers, {}), at }
}

const askColleagues = (db: TenantDb, about: readonly MadeRecord[], now: Date): Promise<void> =>
  insertDemonstrationFlags(
    db,
    about.map((r, i) => ({
      flag_id: inventedId(`flag ${r.id}`),
      record_id: r.id,
      variable: ['orsaker', 'tidigare_kand'][i] ?? 'orsaker',
      asked_by: r.by,
      asked_at: new Date(now.getTime() - (7 - i * 4) * minute),
    })),
  )
