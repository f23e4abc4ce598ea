import type { changeReasons, Reasons } from '@lyhord/contract'
import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import type { RecordState } from './schema.ts'

/** A record as the house works with it. */
export interface RecordRow {
  readonly id: string
  readonly collection: string
  readonly form: string
  readonly formVersion: number
  readonly state: RecordState
  readonly version: number
  readonly answers: Answers
  readonly reasons: Reasons
  readonly secondOf: string | null
  readonly changedAt: Date
  readonly changedBy: string
  readonly changedByUser: string
}

/** What is written: the answers, and the columns that the database keeps of them for its own constraints. */
export interface RecordContent {
  readonly state: RecordState
  readonly answers: Answers
  readonly reasons: Reasons
  readonly localId: string | null
  readonly child: string | null
  readonly opened: string | null
  readonly closed: string | null
}

const columnsOf = (db: TenantDb, c: RecordContent) => ({
  state: c.state,
  answers: JSON.stringify(c.answers),
  reasons: JSON.stringify(c.reasons),
  local_id: c.localId,
  child: c.child,
  opened_on: c.opened,
  closed_on: c.closed,
  changed_by: personIn(db),
})

/** Only people make and change records. */
const personIn = (db: TenantDb): string => {
  if (db.user === null) throw new Error('a record needs somebody who makes it')
  return db.user
}

export const findRecord = async (db: TenantDb, id: string): Promise<RecordRow | undefined> => {
  const row = await db.q
    .selectFrom('records as r')
    .innerJoin('users as u', 'u.user_id', 'r.changed_by')
    .select([
      'r.record_id',
      'r.collection_id',
      'r.form_id',
      'r.form_version',
      'r.state',
      'r.version',
      'r.answers',
    ])
    .select(['r.reasons', 'r.second_of', 'r.changed_at', 'r.changed_by', 'u.name'])
    .where('r.tenant_id', '=', db.tenant)
    .where('r.record_id', '=', id)
    .executeTakeFirst()
  return row && { ...rowOf(row), changedBy: row.name }
}

interface Columns {
  record_id: string
  collection_id: string
  form_id: string
  form_version: number
  state: RecordState
  version: number
  answers: Answers
  reasons: Reasons
  second_of: string | null
  changed_at: Date
  changed_by: string
}

const rowOf = (row: Columns): Omit<RecordRow, 'changedBy'> => ({
  id: row.record_id,
  collection: row.collection_id,
  form: row.form_id,
  formVersion: row.form_version,
  state: row.state,
  version: row.version,
  answers: row.answers,
  reasons: row.reasons,
  secondOf: row.second_of,
  changedAt: row.changed_at,
  changedByUser: row.changed_by,
})

export interface NewRecord extends RecordContent {
  readonly id: string
  readonly collection: string
  readonly form: string
  readonly formVersion: number
  readonly secondOf: string | null
}

/** Adds a record to an open collection; `undefined` when its id is already there or the collection is closed. */
export const insertRecord = async (db: TenantDb, record: NewRecord): Promise<Date | undefined> => {
  const row = await db.q
    .insertInto('records')
    .values({
      ...columnsOf(db, record),
      tenant_id: db.tenant,
      record_id: record.id,
      collection_id: record.collection,
      form_id: record.form,
      form_version: record.formVersion,
      second_of: record.secondOf,
      created_by: personIn(db),
    })
    .onConflict((c) => c.columns(['tenant_id', 'record_id']).doNothing())
    .returning('changed_at')
    .executeTakeFirst()
  return row?.changed_at
}

/** Writes a new version where the one the writer saw is still the latest; `undefined` when it is not. */
export const updateRecord = async (
  db: TenantDb,
  id: string,
  seen: number,
  content: RecordContent,
): Promise<Date | undefined> => {
  const row = await db.q
    .updateTable('records')
    .set({ ...columnsOf(db, content), version: seen + 1, changed_at: new Date() })
    .where('tenant_id', '=', db.tenant)
    .where('record_id', '=', id)
    .where('version', '=', seen)
    .returning('changed_at')
    .executeTakeFirst()
  return row?.changed_at
}

/** Keeps the version that is about to be replaced, with the reason why. */
export const keepVersion = async (
  db: TenantDb,
  record: RecordRow,
  why: (typeof changeReasons)[number],
  text?: string,
): Promise<void> => {
  await db.q
    .insertInto('record_versions')
    .values({
      tenant_id: db.tenant,
      record_id: record.id,
      version: record.version,
      state: record.state,
      answers: JSON.stringify(record.answers),
      changed_by: record.changedByUser,
      changed_at: record.changedAt,
      why,
      why_text: text ?? null,
    })
    .execute()
}

/** Other submitted first codings of the same child or with the same local id: what rules across records look at. */
export const relatedAnswers = async (
  db: TenantDb,
  of: {
    readonly id: string
    readonly form: string
    readonly child: string | null
    readonly localId: string | null
  },
): Promise<readonly Answers[]> => {
  const { rows } = await sql<{ answers: Answers }>`
    select answers from records
    where tenant_id = ${db.tenant} and form_id = ${of.form} and state = 'submitted' and second_of is null
      and record_id <> ${of.id} and (child = ${of.child} or local_id = ${of.localId})
    order by opened_on, record_id`.execute(db.q)
  return rows.map((r) => r.answers)
}

/** All submitted first codings of a form, oldest closing day first. */
export const submittedAnswers = async (db: TenantDb, form: string): Promise<readonly Answers[]> => {
  const { rows } = await sql<{ answers: Answers }>`
    select answers from records
    where tenant_id = ${db.tenant} and form_id = ${form} and state = 'submitted' and second_of is null
    order by closed_on, record_id`.execute(db.q)
  return rows.map((r) => r.answers)
}
