import type { Form } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** One version of a form of the tenant's own. `ownForm`: its id and version, `egen_1a2b3c4d@2`. */
export interface OwnFormRow {
  readonly form: string
  readonly version: number
  readonly ownForm: string
  readonly extends: string | null
  readonly content: Form
  readonly revision: number
  readonly savedBy: string
  readonly savedAt: Date
  readonly publishedAt: Date | null
}

const columns = sql`f.form_id as form, f.version, f.own_form as "ownForm", f.extends, f.content, f.revision,
  u.name as "savedBy", f.saved_at as "savedAt", f.published_at as "publishedAt"`
const tables = sql`own_forms f join users u on u.tenant_id = f.tenant_id and u.user_id = f.saved_by`

/** Every version of every form, the latest version of each first. */
export const listOwnForms = async (db: TenantDb): Promise<readonly OwnFormRow[]> => {
  const { rows } = await sql<OwnFormRow>`
    select ${columns} from ${tables} where f.tenant_id = ${db.tenant}
    order by f.form_id, f.version desc`.execute(db.q)
  return rows
}

/** The latest version of a form, draft or published. */
export const findOwnForm = async (db: TenantDb, form: string): Promise<OwnFormRow | undefined> => {
  const { rows } = await sql<OwnFormRow>`
    select ${columns} from ${tables} where f.tenant_id = ${db.tenant} and f.form_id = ${form}
    order by f.version desc limit 1`.execute(db.q)
  return rows[0]
}

/** The latest published version of a form, or the version that is named (`egen_1a2b3c4d@2`). */
export const findPublished = async (db: TenantDb, formOrOwn: string): Promise<OwnFormRow | undefined> => {
  const { rows } = await sql<OwnFormRow>`
    select ${columns} from ${tables}
    where f.tenant_id = ${db.tenant} and ${formOrOwn} in (f.form_id, f.own_form) and f.published_at is not null
    order by f.version desc limit 1`.execute(db.q)
  return rows[0]
}

export interface OwnFormDraft {
  readonly form: string
  readonly version: number
  readonly extends: string | null
  readonly content: Form
}

/** Adds a draft; false when there is one with that id and version. */
export const insertOwnForm = async (db: TenantDb, draft: OwnFormDraft): Promise<boolean> => {
  const { rows } = await sql`
    insert into own_forms (tenant_id, form_id, version, own_form, extends, content, saved_by)
    values (${db.tenant}, ${draft.form}, ${draft.version}, ${`${draft.form}@${draft.version}`}, ${draft.extends}, ${JSON.stringify(draft.content)}, ${db.person})
    on conflict do nothing returning version`.execute(db.q)
  return rows.length > 0
}

/** Saves a draft over the revision that the writer saw; false when it is another, or published. */
export const updateOwnForm = async (db: TenantDb, draft: OwnFormDraft, seen: number): Promise<boolean> => {
  const { rows } = await sql`
    update own_forms set extends = ${draft.extends}, content = ${JSON.stringify(draft.content)},
      revision = revision + 1, saved_by = ${db.person}, saved_at = now()
    where tenant_id = ${db.tenant} and form_id = ${draft.form} and version = ${draft.version}
      and revision = ${seen} and published_at is null
    returning version`.execute(db.q)
  return rows.length > 0
}

/** Publishes the draft at the revision that was judged; false when it is another. */
export const publishOwnForm = async (
  db: TenantDb,
  { form, version, revision }: Pick<OwnFormRow, 'form' | 'version' | 'revision'>,
): Promise<boolean> => {
  const { rows } = await sql`
    update own_forms set published_at = now()
    where tenant_id = ${db.tenant} and form_id = ${form} and version = ${version} and revision = ${revision}
      and published_at is null
    returning version`.execute(db.q)
  return rows.length > 0
}

/** Deletes the draft of a form; false when there is none. */
export const deleteOwnFormDraft = async (db: TenantDb, form: string): Promise<boolean> => {
  const { rows } = await sql`
    delete from own_forms where tenant_id = ${db.tenant} and form_id = ${form} and published_at is null
    returning version`.execute(db.q)
  return rows.length > 0
}
