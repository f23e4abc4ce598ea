import { type Answered, type Api, can } from '@lyhord/contract'
import type { Actor } from '../../http/visit.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listAreas } from '../../queries/areas.ts'
import { listThreads } from '../../queries/interpretations.ts'
import { listReleases } from '../../queries/releases.ts'
import { listUnsent } from '../../queries/submissions.ts'

type Need = Answered<Api['GET /api/overview']>['needs'][number]

/** What waits in a comparison. `period`: the latest half-year that is over. */
export const comparisonNeeds = async (db: TenantDb, actor: Actor, period: string): Promise<Need[]> => {
  if (actor.tenant.kind === 'region' && can(actor.role, 'release.manage')) return regionNeeds(db)
  if (!can(actor.role, 'submission.manage')) return []
  return [{ what: 'not_submitted', count: (await listUnsent(db, period)).length, collection: null }]
}

const regionNeeds = async (db: TenantDb): Promise<Need[]> => {
  const made = (await listReleases(db)).filter((r) => r.tenant === db.tenant && r.state === 'made')
  const threads = (await listThreads(db)).filter((t) => t.region === db.tenant)
  const sum = (of: 'flagged' | 'unanswered') => threads.reduce((all, t) => all + t[of], 0)
  const areas = await listAreas(db)
  return [
    { what: 'texts_flagged', count: sum('flagged'), collection: null },
    { what: 'release_to_publish', count: made.length, collection: null },
    { what: 'questions_open', count: sum('unanswered'), collection: null },
    { what: 'areas_missing', count: areas.length === 0 ? 1 : 0, collection: null },
  ]
}
