import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { InterpretationKind, ThreadId } from './interpretations.ts'

/** A text on its way to be stored. */
export interface NewInterpretation extends ThreadId {
  readonly id: string
  readonly release: string
  readonly period: string
  readonly kind: InterpretationKind
  readonly answerTo: string | null
  readonly text: string
}

/** Adds a text in the board's name as it is called now. The database refuses one where the board does not belong. */
export const insertInterpretation = async (db: TenantDb, i: NewInterpretation): Promise<void> => {
  await sql`insert into interpretations (tenant_id, interpretation_id, region_id, release_id, form_id, indicator, period,
      kind, answer_to, code, board, body, written_by)
    select tenant_id, ${i.id}, ${i.region}, ${i.release}, ${i.form}, ${i.indicator}, ${i.period}, ${i.kind},
      ${i.answerTo}, code, name, ${i.text}, ${db.person} from tenants where tenant_id = ${db.tenant}`.execute(
    db.q,
  )
}

/** Keeps what the text said until now; false when it is not the tenant's, taken back, or another version. */
const keepBefore = async (db: TenantDb, id: string, version?: number): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into interpretation_versions (tenant_id, interpretation_id, version, body, ended_by)
    select tenant_id, interpretation_id, version, body, ${db.person} from interpretations
    where tenant_id = ${db.tenant} and interpretation_id = ${id} and withdrawn_at is null
      and version = coalesce(${version ?? null}::integer, version) for update`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** Changes a text of the tenant's own from one version to the next; false when it is another version, or taken back. */
export const changeInterpretation = async (
  db: TenantDb,
  id: string,
  version: number,
  text: string,
): Promise<boolean> => {
  if (!(await keepBefore(db, id, version))) return false
  await sql`update interpretations set body = ${text}, version = version + 1, changed_at = clock_timestamp()
    where tenant_id = ${db.tenant} and interpretation_id = ${id}`.execute(db.q)
  return true
}

/** Takes back a text of the tenant's own: nobody else reads it any more. False when it is taken back already. */
export const withdrawInterpretation = async (db: TenantDb, id: string): Promise<boolean> => {
  if (!(await keepBefore(db, id))) return false
  await sql`update interpretations set body = null, withdrawn_at = clock_timestamp(), withdrawn_by = ${db.person}
    where tenant_id = ${db.tenant} and interpretation_id = ${id}`.execute(db.q)
  return true
}

/** What a text of the tenant's own said before, latest first. `until`: when it ceased to say so. */
export const listVersions = async (db: TenantDb, id: string) => {
  const { rows } = await sql<{ version: number; text: string; until: Date; by: string }>`
    select v.version, v.body as text, v.ended_at as until, u.name as by from interpretation_versions v
      join users u on u.tenant_id = v.tenant_id and u.user_id = v.ended_by
    where v.tenant_id = ${db.tenant} and v.interpretation_id = ${id} order by v.version desc`.execute(db.q)
  return rows
}

/** Hides a text in the tenant's region, saying why, or shows it again (`null`). */
export const hideInterpretation = async (db: TenantDb, id: string, why: string | null): Promise<void> => {
  await sql`update interpretations set hidden_why = ${why}, hidden_at = ${why === null ? null : sql`clock_timestamp()`},
      hidden_by = ${why === null ? null : db.person}
    where region_id = ${db.tenant} and interpretation_id = ${id}`.execute(db.q)
}
