import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** A draft that somebody has begun. `mine`: by the one who asks; `by`: the name of who began it. */
export interface BegunDraft {
  readonly record: string
  readonly mine: boolean
  readonly by: string
}

/** The drafts of a form in open collections by the ids they were given; of several with one id, one's own, then the latest. */
export const begunDrafts = async (
  db: TenantDb,
  form: string,
  localIds: readonly string[],
): Promise<ReadonlyMap<string, BegunDraft>> => {
  const { rows } = await sql<BegunDraft & { localId: string }>`
    select distinct on (r.local_id) r.local_id as "localId", r.record_id as record, u.name as by,
      r.created_by = ${db.user} as mine
    from records r
      join collections c on c.tenant_id = r.tenant_id and c.collection_id = r.collection_id and c.state = 'open'
      join users u on u.tenant_id = r.tenant_id and u.user_id = r.created_by
    where r.tenant_id = ${db.tenant} and r.form_id = ${form} and r.state = 'draft' and r.second_of is null
      and r.local_id = any(${localIds})
    order by r.local_id, (r.created_by = ${db.user}) desc, r.changed_at desc`.execute(db.q)
  return new Map(rows.map(({ localId, ...draft }) => [localId, draft]))
}
