import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** Writes down one guess, under every key it counts for. */
export const addAttempt = async (
  gate: Kysely<Schema>,
  id: string,
  keys: readonly Buffer[],
  at: Date,
): Promise<void> => {
  await gate
    .insertInto('attempts')
    .values(keys.map((key_hash) => ({ attempt_id: id, key_hash, at })))
    .execute()
}

/** How many guesses stand under a key since then. */
export const countAttempts = async (gate: Kysely<Schema>, key: Buffer, since: Date): Promise<number> => {
  const row = await gate
    .selectFrom('attempts')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('key_hash', '=', key)
    .where('at', '>', since)
    .executeTakeFirst()
  return row?.n ?? 0
}

/** Takes one guess back, under all its keys. */
export const removeAttempt = async (gate: Kysely<Schema>, id: string): Promise<void> => {
  await gate.deleteFrom('attempts').where('attempt_id', '=', id).execute()
}

/** Forgets all guesses under a key. */
export const forgetAttempts = async (gate: Kysely<Schema>, key: Buffer): Promise<void> => {
  await gate.deleteFrom('attempts').where('key_hash', '=', key).execute()
}

/** Removes guesses that count no more. */
export const sweepAttempts = async (gate: Kysely<Schema>, until: Date): Promise<void> => {
  await gate.deleteFrom('attempts').where('at', '<=', until).execute()
}
