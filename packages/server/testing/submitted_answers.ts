import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** The answers of all submitted first codings of a form, in no order. */
export const submittedAnswers = async (db: TenantDb, form: string): Promise<readonly Answers[]> => {
  const { rows } = await sql<{ answers: Answers }>`
    select answers from records
    where tenant_id = ${db.tenant} and form_id = ${form} and state = 'submitted' and second_of is null`.execute(
    db.q,
  )
  return rows.map((r) => r.answers)
}
