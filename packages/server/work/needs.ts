import { type Answered, type Api, can } from '@lyhord/contract'
import type { Actor } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { listCollections } from '../queries/collections.ts'
import { countInvited, waitingFor } from '../queries/overview.ts'
import { listDoubles } from '../queries/second_codings.ts'
import type { listSessions } from '../queries/work_sessions.ts'
import { retentionNow } from './purge.ts'

type Need = Answered<Api['GET /api/overview']>['needs'][number]
type Collections = Awaited<ReturnType<typeof listCollections>>
type Sessions = Awaited<ReturnType<typeof listSessions>>

/** What waits for somebody who records, in the open collections. */
export const recordingNeeds = async (
  db: TenantDb,
  actor: Actor,
  open: Collections,
  running: Sessions,
  today: string,
): Promise<Need[]> => {
  if (open.length === 0) return [{ what: 'no_collection', count: 0, collection: null }]
  const waiting = await waitingFor(db)
  const over = can(actor.role, 'collection.manage') ? open.filter((c) => c.to < today) : []
  return [
    ...waiting.map(({ collection, drafts: count }): Need => ({ what: 'my_drafts', count, collection })),
    ...waiting.map(({ collection, flags: count }): Need => ({ what: 'open_flags', count, collection })),
    ...(await doublesIn(db, running)),
    ...over.map(({ id }): Need => ({ what: 'collection_ends', count: 1, collection: id })),
  ]
}

/** Cases that somebody else has recorded and that I may record a second time, in the sessions under way. */
const doublesIn = async (db: TenantDb, running: Sessions): Promise<Need[]> => {
  const needs: Need[] = []
  for (const { collection, startedAt, doubleShare } of running.filter((s) => s.doubleShare > 0)) {
    const doubles = await listDoubles(db, collection, startedAt, doubleShare)
    needs.push({ what: 'doubles_for_me', count: doubles.filter((d) => d.free).length, collection })
  }
  return needs
}

/** What waits for somebody who runs the house, and for everybody with an account that opens much. */
export const houseNeeds = async (db: TenantDb, actor: Actor, today: string): Promise<Need[]> => {
  const due = can(actor.role, 'retention.manage') ? (await retentionNow(db, today)).due : 0
  const invited = can(actor.role, 'user.manage') ? await countInvited(db) : 0
  const unsafe = !actor.secondStep && actor.role !== 'caseworker'
  return [
    { what: 'retention_due', count: due, collection: null },
    { what: 'invitations_open', count: invited, collection: null },
    { what: 'second_step_off', count: unsafe ? 1 : 0, collection: null },
  ]
}
