import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** What is known of a sealed original. `until`: the last day that it is kept. */
export interface KeptOriginal {
  readonly seal: string
  readonly parts: number
  readonly came: number
  readonly bytes: number
  readonly check: string
  readonly keptAt: string
  readonly keptBy: string
  readonly until: string
}

/** The original of an import, unless its days are over. */
export const findOriginal = async (
  db: TenantDb,
  id: string,
  today: string,
): Promise<KeptOriginal | undefined> => {
  const { rows } = await sql<Omit<KeptOriginal, 'keptAt'> & { readonly keptAt: Date }>`
    select o.seal, o.parts, o.key_check as check, o.kept_at as "keptAt", u.name as "keptBy", o.until,
      count(p.part)::int as came, coalesce(sum(octet_length(p.sealed)), 0)::int as bytes
    from import_originals o join users u on u.tenant_id = o.tenant_id and u.user_id = o.kept_by
      left join import_original_parts p on p.tenant_id = o.tenant_id and p.import_id = o.import_id
    where o.tenant_id = ${db.tenant} and o.import_id = ${id} and o.until >= ${today}
    group by o.tenant_id, o.import_id, u.name`.execute(db.q)
  const [row] = rows
  return row && { ...row, keptAt: row.keptAt.toISOString() }
}

/** One sealing of the original file of an import. */
export interface Sealing {
  readonly id: string
  readonly seal: string
  readonly parts: number
  readonly check: string
}

/** Makes room for the parts of a sealing. What was there of another must be removed first. */
export const insertOriginal = async (
  db: TenantDb,
  { id, seal, parts, check }: Sealing,
  { at, until }: { readonly at: Date; readonly until: string },
): Promise<void> => {
  await sql`
    insert into import_originals (tenant_id, import_id, seal, parts, key_check, kept_by, kept_at, until)
    values (${db.tenant}, ${id}, ${seal}, ${parts}, ${check}, ${db.user}, ${at}, ${until})
    on conflict do nothing`.execute(db.q)
}

/** Keeps a part of a sealing; `false` when it is here already, or there is no room for it. */
export const insertPart = async (
  db: TenantDb,
  { id, seal }: Sealing,
  part: number,
  sealed: Buffer,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into import_original_parts (tenant_id, import_id, part, sealed)
    select tenant_id, import_id, ${part}, ${sealed} from import_originals
    where tenant_id = ${db.tenant} and import_id = ${id} and seal = ${seal}
    on conflict do nothing`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/** A part of an original whose days are not over. */
export const findPart = async (
  db: TenantDb,
  id: string,
  part: number,
  today: string,
): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ sealed: Buffer }>`
    select p.sealed from import_original_parts p
      join import_originals o on o.tenant_id = p.tenant_id and o.import_id = p.import_id
    where p.tenant_id = ${db.tenant} and p.import_id = ${id} and p.part = ${part} and o.until >= ${today}`.execute(
    db.q,
  )
  return rows[0]?.sealed
}

/** Removes the original of an import; `false` when there was none. */
export const deleteOriginal = async (db: TenantDb, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    delete from import_originals where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
  return Number(numAffectedRows) > 0
}

/** Removes the original of an import that is undone or given up; `false` when there was none. */
export const deleteOriginalOfGone = async (db: TenantDb, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    delete from import_originals o using imports i
    where o.tenant_id = ${db.tenant} and o.import_id = ${id} and i.tenant_id = o.tenant_id
      and i.import_id = o.import_id and i.state in ('undone', 'discarded')`.execute(db.q)
  return Number(numAffectedRows) > 0
}

/** Removes every original of the tenant; gives how many there were. */
export const deleteOriginals = async (db: TenantDb): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from import_originals where tenant_id = ${db.tenant}`.execute(db.q)
  return Number(numAffectedRows ?? 0)
}

/** None is kept longer than so many days from when it came. */
export const shortenOriginals = async (db: TenantDb, days: number): Promise<void> => {
  await sql`
    update import_originals
    set until = least(until, (kept_at at time zone 'Europe/Stockholm')::date + ${days}::int)
    where tenant_id = ${db.tenant}`.execute(db.q)
}

/** The imports whose originals are to be kept no longer: their days are over, or came late for what was undone, given up or turned off. */
export const listOriginalsDue = async (db: TenantDb, today: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select o.import_id as id from import_originals o
      join imports i on i.tenant_id = o.tenant_id and i.import_id = o.import_id
      join tenants t on t.tenant_id = o.tenant_id
    where o.tenant_id = ${db.tenant}
      and (o.until < ${today} or i.state in ('undone', 'discarded') or t.original_days is null)`.execute(db.q)
  return rows.map((row) => row.id)
}
