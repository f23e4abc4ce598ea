import type { Reasons } from '@lyhord/contract'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { Portion } from './import_chunks.ts'

/** `due`: rows that should have become or changed a record; `made`: those that did. They differ when records have changed since. */
export interface Taken {
  readonly due: number
  readonly made: number
}

/** The portion's rows that can be taken in, with the reasons for what was found about them. */
export const ready = (
  db: TenantDb,
  portion: Omit<Portion, 'rows'>,
  accepted: Reasons,
  what: 'new' | 'changed',
) => sql`
  select i.tenant_id, i.becomes, i.record_id, i.record_version, i.local_id, i.child, i.opened_on, i.closed_on,
    i.answers,
    case when i.findings is null then '{}' else
      (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(${JSON.stringify(accepted)}::jsonb || i.reasons) e
        where e.key in (select f ->> 'rule' from jsonb_array_elements(i.findings) f)) end as all_reasons
  from import_rows i
  where i.tenant_id = ${db.tenant} and i.import_id = ${portion.id}
    and i.row_no between ${portion.first} and ${portion.last} and (i.outcome = ${what}
    or (i.outcome = 'queries' and (i.record_id is null) = ${what === 'new'}::boolean
      and i.unexplained <@ ${Object.keys(accepted)}::text[]))`

const taken = (rows: readonly Taken[]): Taken => rows[0] ?? { due: 0, made: 0 }

/**
 * Makes records of rows that are new, and gives how many. A local id that somebody has taken meanwhile is refused by the
 * index `records_local_id`, and with it everything in the transaction.
 */
export const createRecords = async (
  db: TenantDb,
  portion: Portion,
  accepted: Reasons,
  of: {
    readonly collection: string
    readonly form: string
    readonly formVersion: number
    readonly ownForm: string | null
  },
): Promise<number> => {
  const by = db.person
  const { numAffectedRows } = await sql`
    insert into records (tenant_id, record_id, collection_id, form_id, form_version, own_form, state, answers, reasons,
      local_id, child, opened_on, closed_on, created_by, changed_by, import_id)
    select tenant_id, becomes, ${of.collection}, ${of.form}, ${of.formVersion}, ${of.ownForm}, 'submitted', answers,
      all_reasons, local_id, child, opened_on, closed_on, ${by}, ${by}, ${portion.id}
    from (${ready(db, portion, accepted, 'new')}) ready`.execute(db.q)
  return Number(numAffectedRows)
}

/** Whether any row may amend a record. */
export const hasAmendments = async (db: TenantDb, id: string): Promise<boolean> => {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from import_rows where tenant_id = ${db.tenant} and import_id = ${id}
      and record_id is not null and outcome in ('changed', 'queries')) as any`.execute(db.q)
  return rows[0]?.any ?? false
}

/**
 * Amends the records that rows were held against, where they still are as they were; the version before is kept. What the
 * same import has said before, with nobody else between, is taken back together with this.
 */
export const amendRecords = async (
  db: TenantDb,
  portion: Portion,
  accepted: Reasons,
  ownForm: string | null,
): Promise<Taken> => {
  const { rows } = await sql<Taken>`
    with ready as materialized (${ready(db, portion, accepted, 'changed')}),
    before as materialized (
      select r.* from records r join ready i on i.tenant_id = r.tenant_id and i.record_id = r.record_id
      where r.version = i.record_version and r.state = 'submitted'),
    kept as (
      insert into record_versions (tenant_id, record_id, version, state, answers, changed_by, changed_at, why)
      select tenant_id, record_id, version, state, answers, changed_by, changed_at, 'import' from before),
    made as (
      update records r set answers = i.answers, reasons = i.all_reasons, local_id = i.local_id, child = i.child,
        opened_on = i.opened_on, closed_on = i.closed_on, own_form = coalesce(${ownForm}::text, r.own_form),
        version = r.version + 1, changed_by = ${db.person},
        changed_at = now()
      from ready i
      where r.tenant_id = i.tenant_id and r.record_id = i.record_id and r.version = i.record_version
        and r.state = 'submitted'
      returning r.tenant_id, r.record_id, r.version),
    traced as (
      insert into import_records (tenant_id, import_id, record_id, version, restores, reasons_before, own_form_before)
      select m.tenant_id, ${portion.id}, m.record_id, m.version,
        coalesce(e.restores, case when b.version = 1 and b.import_id = ${portion.id} then 0 else b.version end),
        coalesce(e.reasons_before, b.reasons), case when e.record_id is null then b.own_form else e.own_form_before end
      from made m join before b on b.record_id = m.record_id
      left join import_records e on e.tenant_id = b.tenant_id and e.import_id = ${portion.id}
        and e.record_id = b.record_id and e.version = b.version)
    select (select count(*)::int from ready) as due, (select count(*)::int from made) as made`.execute(db.q)
  return taken(rows)
}
