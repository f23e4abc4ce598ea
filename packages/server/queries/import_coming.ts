import type { Reasons } from '@lyhord/contract'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { type AnswersStamp, type PartAnswers, partOf, readParts, stampOf } from './answer_shelf.ts'
import { ready } from './import_application.ts'

/** What an import is about to add, as the records will be: their ids are there before them. */
export interface Coming {
  /** The fingerprint of each part that will have more records. */
  readonly parts: ReadonlyMap<number, AnswersStamp>
  /** Their answers, some at a time. */
  readonly answers: AsyncIterable<readonly PartAnswers[]>
}

const lastPlace = 2_147_483_647
const becomes = sql`becomes`

/** The rows of an import that will be new records. Both are to be read in a transaction that sees one moment. */
export const listComing = async (db: TenantDb, id: string, accepted: Reasons): Promise<Coming> => {
  const from = sql`from (${ready(db, { id, first: 1, last: lastPlace }, accepted, 'new')}) ready`
  const { rows } = await sql<AnswersStamp & { part: number }>`
    select ${partOf(becomes)} as part, ${stampOf(becomes, sql`1`)} ${from} group by 1`.execute(db.q)
  return {
    parts: new Map(rows.map((row) => [row.part, row])),
    answers: readParts(db, 'coming', sql`select ${partOf(becomes)} as part, answers ${from}`),
  }
}
