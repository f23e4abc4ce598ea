import type { Kysely } from 'kysely'
import { inTenant } from '../packages/server/outside/database/tenant_db.ts'
import { listCollections } from '../packages/server/queries/collections.ts'
import { insertRecords } from '../packages/server/queries/many_records.ts'
import { submittedAnswers } from '../packages/server/queries/records.ts'
import type { Schema } from '../packages/server/queries/schema.ts'
import type { Asker } from '../packages/server/testing/running_house.ts'
import { contentOf } from '../packages/server/work/judge_record.ts'
import { synthesise } from '../packages/server/work/synthetic/synthesise.ts'

/** Adds invented investigations until the board of this person has so many. */
export const fillBoard = async (app: Kysely<Schema>, lead: Asker, wanted: number) => {
  const me: { user: { id: string }; tenant: { id: string } } = JSON.parse((await lead('GET', '/api/me')).body)
  const within = { tenant: me.tenant.id, user: me.user.id }
  return inTenant(app, within, async (db) => {
    const had = (await submittedAnswers(db, 'utredning')).length
    const [collection] = await listCollections(db)
    const of = { collection: collection?.id ?? '', form: 'utredning', formVersion: 1, secondOf: null }
    const span = { from: '2024-07-01', to: '2026-06-30' }
    const rows = [...synthesise({ rows: wanted - had, seed: `fill board ${wanted}`, ...span })]
    const made = rows.map((answers, i) => ({
      ...of,
      ...contentOf('utredning', 'submitted', { ...answers, utredning_id: `R-${wanted}-${i}` }, {}),
      id: crypto.randomUUID(),
      by: me.user.id,
      at: new Date(),
    }))
    await insertRecords(db, made)
    return within
  })
}
