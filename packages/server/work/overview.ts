import { can } from '@lyhord/contract'
import type { Actor } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listCollections } from '../queries/collections.ts'
import { latestTallies } from '../queries/tallies.ts'
import { listSessions } from '../queries/work_sessions.ts'
import { biggestChanges } from './changes.ts'
import { houseNeeds, recordingNeeds } from './needs.ts'

/** The first page: what needs me now, how collections go, and what has changed most; each role its own. */
export const overviewFor = async (db: TenantDb, actor: Actor, today: string) => {
  const mayRecord = can(actor.role, 'record.read')
  const open = mayRecord ? (await listCollections(db)).filter((c) => c.state === 'open') : []
  const running = mayRecord ? (await listSessions(db)).filter((s) => s.endedAt === null) : []
  const [session] = running
  return {
    needs: [
      ...(mayRecord ? await recordingNeeds(db, actor, open, running, today) : []),
      ...(await houseNeeds(db, actor, today)),
    ].filter((need) => need.what === 'no_collection' || need.count > 0),
    collections: open.map(({ id, title, submitted, drafts, expected, to, thisWeek }) => ({
      id,
      title,
      submitted,
      drafts,
      expected,
      to,
      thisWeek,
    })),
    changes: can(actor.role, 'result.read')
      ? biggestChanges(await latestTallies(db, 'utredning'), 'utredning', 3)
      : [],
    runningSession: session ? { id: session.id, title: session.title } : null,
  }
}
