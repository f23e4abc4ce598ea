import type { MappingFile } from '@lyhord/contract/resources/mappings.ts'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** A mapping's latest version, or the one asked for. */
export interface MappingRow {
  readonly id: string
  readonly form: string
  readonly source: string
  readonly version: number
  readonly savedAt: Date
  readonly savedBy: string
}

export interface FoundMapping extends MappingRow {
  readonly latest: number
  readonly formVersion: number
  readonly content: MappingFile['content']
}

const columns = sql`m.mapping_id as id, m.form_id as form, m.source, v.version, v.saved_at as "savedAt",
  u.name as "savedBy"`
const tables = sql`mappings m
  join mapping_versions v on v.tenant_id = m.tenant_id and v.mapping_id = m.mapping_id
  join users u on u.tenant_id = v.tenant_id and u.user_id = v.saved_by`

/** The latest version of every mapping, by source system. */
export const listMappings = async (db: TenantDb, form?: string): Promise<readonly MappingRow[]> => {
  const { rows } = await sql<MappingRow>`
    select ${columns} from ${tables}
    where m.tenant_id = ${db.tenant} and v.version = m.version
      and (${form ?? null}::text is null or m.form_id = ${form ?? null})
    order by m.source, m.form_id`.execute(db.q)
  return rows
}

/** One version of a mapping; the latest unless another is named. */
export const findMapping = async (
  db: TenantDb,
  id: string,
  version?: number,
): Promise<FoundMapping | undefined> => {
  const { rows } = await sql<FoundMapping>`
    select ${columns}, m.version as latest, v.form_version as "formVersion", v.content from ${tables}
    where m.tenant_id = ${db.tenant} and m.mapping_id = ${id}
      and v.version = coalesce(${version ?? null}::int, m.version)`.execute(db.q)
  return rows[0]
}

/** Every version of a mapping, latest first. */
export const listMappingVersions = async (db: TenantDb, id: string): Promise<readonly MappingRow[]> => {
  const { rows } = await sql<MappingRow>`
    select ${columns} from ${tables} where m.tenant_id = ${db.tenant} and m.mapping_id = ${id}
    order by v.version desc`.execute(db.q)
  return rows
}

/** Adds the next version of a mapping, or its first; false when the latest is not the one that the writer saw. */
export const saveMapping = async (
  db: TenantDb,
  id: string,
  seen: number,
  { form, formVersion, source, content }: MappingFile,
  at: Date,
): Promise<boolean> => {
  const { numAffectedRows } = await (seen === 0
    ? sql`insert into mappings (tenant_id, mapping_id, form_id, source, version)
        values (${db.tenant}, ${id}, ${form}, ${source}, 1) on conflict (tenant_id, mapping_id) do nothing`
    : sql`update mappings set version = version + 1, source = ${source}
        where tenant_id = ${db.tenant} and mapping_id = ${id} and version = ${seen} and form_id = ${form}`
  ).execute(db.q)
  if (Number(numAffectedRows) !== 1) return false
  await sql`insert into mapping_versions (tenant_id, mapping_id, version, form_version, content, saved_by, saved_at)
    values (${db.tenant}, ${id}, ${seen + 1}, ${formVersion}, ${JSON.stringify(content)}, ${db.person}, ${at})`.execute(
    db.q,
  )
  return true
}

/** Deletes a mapping with all its versions; imports remember which they were mapped with. */
export const deleteMapping = async (db: TenantDb, id: string): Promise<boolean> => {
  const { numAffectedRows } = await sql`delete from mappings
    where tenant_id = ${db.tenant} and mapping_id = ${id}`.execute(db.q)
  return Number(numAffectedRows) === 1
}
