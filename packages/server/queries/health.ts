import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.ts'

/** Whether the database answers in time. */
export const databaseAnswers = async (gate: Kysely<Schema>, withinMs = 2_000): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), withinMs)
  })
  const answer = sql`select 1`.execute(gate).then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
