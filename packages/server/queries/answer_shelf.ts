import type { Answers } from '@lyhord/core'
import { type RawBuilder, sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Submitted first codings of a form: what results are about. */
const counted = (db: TenantDb, form: string) =>
  sql`from records where tenant_id = ${db.tenant} and form_id = ${form} and state = 'submitted' and second_of is null`

/** A fingerprint of which records there are in which versions: another as soon as anything in them is another. */
export interface AnswersStamp {
  readonly records: number
  readonly stamp: string
}

/** Two numbers that add up: the fingerprint of some records and of others tell that of all. */
export const stampOf = (id: RawBuilder<unknown>, version: RawBuilder<unknown>) =>
  sql`count(*)::int as records, concat(count(*), ' ', coalesce(sum(uuid_hash_extended(${id}, ${version})), 0)) as stamp`

const recordId = sql`record_id`
const stamped = stampOf(recordId, sql`version`)

/** The fingerprint of none. */
export const noRecords = '0 0'

/** The fingerprint of all of these records, none of which is among the others. */
export const stampTogether = (stamps: readonly string[]): string => {
  const sums = [0n, 0n]
  for (const stamp of stamps)
    for (const [i, number] of stamp.split(' ').entries()) sums[i] = (sums[i] ?? 0n) + BigInt(number)
  return sums.join(' ')
}

export const answersStamp = async (db: TenantDb, form: string): Promise<AnswersStamp> => {
  const { rows } = await sql<AnswersStamp>`select ${stamped} ${counted(db, form)}`.execute(db.q)
  return rows[0] ?? { records: 0, stamp: noRecords }
}

/** Records are told apart by their ids in so many parts, all of a size: what has changed is looked for part by part. */
export const partOf = (id: RawBuilder<unknown>) => sql`uuid_hash(${id}) & 1023`
const part = partOf(recordId)

/** The fingerprint of each part that has records. */
export const partStamps = async (db: TenantDb, form: string): Promise<ReadonlyMap<number, string>> => {
  const { rows } = await sql<AnswersStamp & { part: number }>`
    select ${part} as part, ${stamped} ${counted(db, form)} group by 1`.execute(db.q)
  return new Map(rows.map((row) => [row.part, row.stamp]))
}

export interface PartAnswers {
  readonly part: number
  readonly answers: Answers
}

/** So many at a time: memory stays small however many there are. */
const recordsEach = 1_000

/** The answers of all records, or of those of some parts, some at a time. */
export async function* readAnswers(
  db: TenantDb,
  form: string,
  parts?: readonly number[],
  each = recordsEach,
): AsyncGenerator<readonly PartAnswers[]> {
  const some = parts === undefined ? sql`` : sql`and ${part} = any(${parts}::int[])`
  yield* readParts(
    db,
    `answers_${form}`,
    sql`select ${part} as part, answers ${counted(db, form)} ${some}`,
    each,
  )
}

/** What a select of parts and answers gives, some at a time, under a name that nothing else is read by meanwhile. */
export async function* readParts(
  db: TenantDb,
  name: string,
  select: RawBuilder<unknown>,
  each = recordsEach,
): AsyncGenerator<readonly PartAnswers[]> {
  const cursor = sql.id(name)
  await sql`declare ${cursor} no scroll cursor for ${select}`.execute(db.q)
  for (let more = true; more; ) {
    const { rows } = await sql<PartAnswers>`fetch ${sql.lit(each)} from ${cursor}`.execute(db.q)
    more = rows.length === each
    yield rows
  }
  await sql`close ${cursor}`.execute(db.q)
}
