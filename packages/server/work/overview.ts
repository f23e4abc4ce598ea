import { can } from '@lyhord/contract'
import type { Actor } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { listCollections } from '../queries/collections.ts'
import { countInvited, waitingFor } from '../queries/overview.ts'
import { submittedAnswers } from '../queries/records.ts'
import { listSessions } from '../queries/work_sessions.ts'
import { biggestChanges } from './changes.ts'

type What =
  | 'my_drafts'
  | 'open_flags'
  | 'collection_ends'
  | 'no_collection'
  | 'invitations_open'
  | 'second_step_off'

interface Need {
  readonly what: What
  readonly count: number
  readonly collection: string | null
}

/** The first page: what needs me now, how collections go, and what has changed most. */
export const overviewFor = async (db: TenantDb, actor: Actor, today: string) => {
  const mayRecord = can(actor.role, 'record.read')
  const collections = mayRecord ? await listCollections(db) : []
  const running = mayRecord ? (await listSessions(db)).find((s) => s.endedAt === null) : undefined
  return {
    needs: [
      ...(mayRecord ? await recordingNeeds(db, collections, today) : []),
      ...(await houseNeeds(db, actor)),
    ],
    collections: collections.filter((c) => c.state === 'open'),
    changes: can(actor.role, 'result.read')
      ? biggestChanges(await submittedAnswers(db, 'utredning'), 'utredning', 3)
      : [],
    runningSession: running ? { id: running.id, title: running.title } : null,
  }
}

type Collections = Awaited<ReturnType<typeof listCollections>>

const recordingNeeds = async (db: TenantDb, collections: Collections, today: string): Promise<Need[]> => {
  const open = collections.filter((c) => c.state === 'open')
  if (open.length === 0) return [{ what: 'no_collection', count: 0, collection: null }]
  const waiting = await waitingFor(db)
  return [
    ...waiting.map(({ collection, drafts }) => ({ what: 'my_drafts' as const, count: drafts, collection })),
    ...waiting.map(({ collection, flags }) => ({ what: 'open_flags' as const, count: flags, collection })),
    ...open.map((c) => ({ what: 'collection_ends' as const, count: c.to < today ? 1 : 0, collection: c.id })),
  ].filter((need) => need.count > 0)
}

const houseNeeds = async (db: TenantDb, actor: Actor): Promise<Need[]> => {
  const invited = can(actor.role, 'user.manage') ? await countInvited(db) : 0
  return [
    { what: 'invitations_open' as const, count: invited, collection: null },
    {
      what: 'second_step_off' as const,
      count: actor.secondStep || actor.role === 'caseworker' ? 0 : 1,
      collection: null,
    },
  ].filter((need) => need.count > 0)
}
