import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** What there was of a form's records at a moment: how many, in how many versions, and the latest change. */
export interface Seen {
  readonly records: number
  readonly versions: number
  readonly latest: string | null
  readonly at: string
}

/** SQL: a moment as ISO text in UTC. */
export const iso = (moment: string) =>
  sql.raw(`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** What there is now. Every record that is made or changed makes it another. */
export const whatIsStored = async (db: TenantDb, form: string): Promise<Seen> => {
  const { rows } = await sql<Seen>`
    select count(*)::int as records, coalesce(sum(version), 0)::int as versions, ${iso('max(changed_at)')} as latest,
      ${iso('now()')} as at
    from records where tenant_id = ${db.tenant} and form_id = ${form} and state <> 'draft' and second_of is null`.execute(
    db.q,
  )
  return rows[0] ?? { records: 0, versions: 0, latest: null, at: '' }
}

/** Remembers what was stored when the rows were held against it. */
export const setSeen = async (db: TenantDb, id: string, seen: Seen): Promise<void> => {
  await sql`update imports set seen = ${JSON.stringify(seen)}
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}
