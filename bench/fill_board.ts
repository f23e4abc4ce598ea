import { inTenant, type Within } from '../packages/server/outside/database/tenant_db.ts'
import { answersStamp } from '../packages/server/queries/answer_shelf.ts'
import { listCollections } from '../packages/server/queries/collections.ts'
import { insertRecords, type MadeRecord } from '../packages/server/queries/many_records.ts'
import type { Asker } from '../packages/server/testing/running_house.ts'
import { contentOf } from '../packages/server/work/judge_record.ts'
import { synthesise } from '../packages/server/work/synthetic/synthesise.ts'

type App = Parameters<typeof inTenant>[0]

/** So many at a time: a million are never all in memory. */
const together = 5_000

/** Adds invented investigations until the board of this person has so many. */
export const fillBoard = async (app: App, lead: Asker, wanted: number): Promise<Within> => {
  const me: { user: { id: string }; tenant: { id: string } } = JSON.parse((await lead('GET', '/api/me')).body)
  const within = { tenant: me.tenant.id, user: me.user.id }
  return inTenant(app, within, async (db) => {
    const had = (await answersStamp(db, 'utredning')).records
    const [collection] = await listCollections(db)
    const of = { collection: collection?.id ?? '', form: 'utredning', formVersion: 1, secondOf: null }
    const span = { from: '2024-07-01', to: '2026-06-30' }
    const rows = synthesise({ rows: wanted - had, seed: `fill board ${wanted}`, ...span })
    let made: MadeRecord[] = []
    let nth = 0
    for (const answers of rows) {
      const given = { ...answers, utredning_id: `R-${wanted}-${nth++}` }
      const content = contentOf('utredning', 'submitted', given, {})
      made.push({ ...of, ...content, id: crypto.randomUUID(), by: me.user.id, at: new Date() })
      if (made.length < together && nth < wanted - had) continue
      await insertRecords(db, made)
      made = []
    }
    return within
  })
}
