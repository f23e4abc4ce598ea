import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Submitted first codings of a form: what results are about. */
const counted = (db: TenantDb, form: string) =>
  sql`from records where tenant_id = ${db.tenant} and form_id = ${form} and state = 'submitted' and second_of is null`

/** A fingerprint of which records there are in which versions: another as soon as anything in them is another. */
export const answersStamp = async (db: TenantDb, form: string): Promise<string> => {
  const { rows } = await sql<{ stamp: string }>`
    select concat(count(*), ' ', sum(uuid_hash_extended(record_id, version))) as stamp ${counted(db, form)}`.execute(
    db.q,
  )
  return rows[0]?.stamp ?? ''
}

export interface StampedAnswers {
  readonly id: string
  readonly version: number
  readonly answers: Answers
}

/** Ids and versions alone. */
export const listVersionsOf = async (
  db: TenantDb,
  form: string,
): Promise<readonly Omit<StampedAnswers, 'answers'>[]> => {
  const { rows } = await sql<Omit<StampedAnswers, 'answers'>>`
    select record_id as id, version ${counted(db, form)}`.execute(db.q)
  return rows
}

/** The answers of some records, or of all when no ids are given. */
export const readAnswers = async (
  db: TenantDb,
  form: string,
  ids?: readonly string[],
): Promise<readonly StampedAnswers[]> => {
  const some = ids === undefined ? sql`` : sql`and record_id = any(${ids}::uuid[])`
  const { rows } = await sql<StampedAnswers>`
    select record_id as id, version, answers ${counted(db, form)} ${some}`.execute(db.q)
  return rows
}
