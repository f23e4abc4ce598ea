import { forms } from '@lyhord/catalogue'
import { can } from '@lyhord/contract'
import { addMonths, halfYearOf } from '@lyhord/core'
import type { Actor } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listCollections } from '../queries/collections.ts'
import { latestTallies } from '../queries/tallies.ts'
import { listSessions } from '../queries/work_sessions.ts'
import { type Change, changesOf } from './changes.ts'
import { comparisonNeeds } from './comparison/comparison_needs.ts'
import { coverageNow } from './comparison/coverage_now.ts'
import { houseNeeds, recordingNeeds } from './needs.ts'

/** The first page: what needs me now, how collections go, and what has changed most; each role its own. */
export const overviewFor = async (db: TenantDb, actor: Actor, today: string) => {
  const mayRecord = can(actor.role, 'record.read')
  const open = mayRecord ? (await listCollections(db)).filter((c) => c.state === 'open') : []
  const running = mayRecord ? (await listSessions(db)).filter((s) => s.endedAt === null) : []
  const [session] = running
  const over = halfYearOf(addMonths(today, -6))
  const changes = can(actor.role, 'result.read') ? await changesIn(db) : []
  return {
    needs: [
      ...(mayRecord ? await recordingNeeds(db, actor, open, running, today) : []),
      ...(await comparisonNeeds(db, actor, over)),
      ...(await houseNeeds(db, actor, today)),
    ].filter((need) => need.what === 'no_collection' || need.count > 0),
    collections: open.map(({ id, title, form, submitted, drafts, expected, to, thisWeek }) => ({
      id,
      title,
      form,
      submitted,
      drafts,
      expected,
      to,
      thisWeek,
    })),
    coverage:
      actor.tenant.kind === 'region' && can(actor.role, 'release.manage') ? await coverageNow(db, over) : [],
    changes: changes.slice(0, 3),
    changesCompared: changes.length,
    runningSession: session ? { id: session.id, title: session.title } : null,
  }
}

/** The changes of the first form that has any: the two half-years compared are then the same for all. */
const changesIn = async (db: TenantDb): Promise<Change[]> => {
  for (const { form } of forms) {
    const changes = changesOf(await latestTallies(db, form.id), form.id)
    if (changes.length > 0) return changes
  }
  return []
}
