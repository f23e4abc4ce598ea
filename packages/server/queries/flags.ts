import type { TenantDb } from '../outside/database/tenant_db.ts'

const flagsIn = (db: TenantDb) =>
  db.q
    .selectFrom('flags as f')
    .innerJoin('records as r', (join) =>
      join.onRef('r.tenant_id', '=', 'f.tenant_id').onRef('r.record_id', '=', 'f.record_id'),
    )
    .innerJoin('users as a', (join) =>
      join.onRef('a.tenant_id', '=', 'f.tenant_id').onRef('a.user_id', '=', 'f.asked_by'),
    )
    .leftJoin('users as b', (join) =>
      join.onRef('b.tenant_id', '=', 'f.tenant_id').onRef('b.user_id', '=', 'f.answered_by'),
    )
    .select([
      'f.flag_id',
      'f.record_id',
      'r.local_id',
      'f.variable',
      'f.question',
      'f.asked_at',
      'f.answered_at',
    ])
    .select(['f.answer_codes', 'f.answer_text', 'a.name as asked_by', 'b.name as answered_by'])
    .where('f.tenant_id', '=', db.tenant)

type Row = Awaited<ReturnType<ReturnType<typeof flagsIn>['execute']>>[number]

const shown = (row: Row) => ({
  id: row.flag_id,
  record: row.record_id,
  localId: row.local_id,
  variable: row.variable,
  question: row.question,
  askedBy: row.asked_by,
  askedAt: row.asked_at.toISOString(),
  answer: row.answered_at && {
    codes: row.answer_codes,
    text: row.answer_text,
    by: row.answered_by ?? '',
    at: row.answered_at.toISOString(),
  },
})

/** Questions to the group in a collection: open ones first, then the latest answered. */
export const listFlags = async (db: TenantDb, collection: string) => {
  const rows = await flagsIn(db)
    .where('r.collection_id', '=', collection)
    .orderBy('f.answered_at', (o) => o.desc().nullsFirst())
    .orderBy('f.asked_at')
    .limit(500)
    .execute()
  return rows.map(shown)
}

export const findFlag = async (db: TenantDb, id: string) => {
  const row = await flagsIn(db).where('f.flag_id', '=', id).executeTakeFirst()
  return row && shown(row)
}

export interface NewFlag {
  readonly id: string
  readonly record: string
  readonly variable: string
  readonly question?: string | undefined
}

/** Raises a flag; the one that is open already on the same question stays. Gives its id. */
export const insertFlag = async (db: TenantDb, flag: NewFlag): Promise<string> => {
  const row = await db.q
    .insertInto('flags')
    .values({
      tenant_id: db.tenant,
      flag_id: flag.id,
      record_id: flag.record,
      variable: flag.variable,
      question: flag.question ?? null,
      asked_by: db.person,
    })
    .onConflict((c) =>
      c
        .columns(['tenant_id', 'record_id', 'variable'])
        .where('answered_at', 'is', null)
        .doUpdateSet({ question: (eb) => eb.fn.coalesce('excluded.question', 'flags.question') }),
    )
    .returning('flag_id')
    .executeTakeFirstOrThrow()
  return row.flag_id
}

/** Answers a flag; a later answer replaces an earlier one. */
export const answerFlag = async (
  db: TenantDb,
  id: string,
  answer: { readonly codes: readonly string[]; readonly text?: string | undefined },
  at: Date,
): Promise<void> => {
  await db.q
    .updateTable('flags')
    .set({
      answer_codes: [...answer.codes],
      answer_text: answer.text ?? null,
      answered_by: db.user,
      answered_at: at,
    })
    .where('tenant_id', '=', db.tenant)
    .where('flag_id', '=', id)
    .execute()
}

export const deleteFlag = async (db: TenantDb, id: string): Promise<void> => {
  await db.q.deleteFrom('flags').where('tenant_id', '=', db.tenant).where('flag_id', '=', id).execute()
}
