import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

const many = 2000

/**
 * Makes the database plan for many rows in the rest of the transaction, when there are. It knows nothing yet of rows that
 * have just come, and a plan made for a few compares each with each.
 */
export const expectManyRows = async (db: TenantDb, rows: number): Promise<void> => {
  if (rows < many) return
  await sql`select set_config('work_mem', '64MB', true), set_config('enable_nestloop', 'off', true)`.execute(
    db.q,
  )
}
