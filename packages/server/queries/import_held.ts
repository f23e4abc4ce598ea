import type { Reasons } from '@lyhord/contract'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { came, cameReasons, type KeptFinding, rowAt, siblingAt } from './import_rows.ts'
import { leftWithdrawn } from './import_withdrawn.ts'

export interface HeldRow {
  readonly row: number
  readonly sibling: number
  readonly answers: Readonly<Record<string, unknown>>
  readonly reasons: Reasons
  readonly findings: readonly KeptFinding[]
}

const heldPage = 200

/** One page of the rows that cannot be taken in as they are, and how many there are. */
export const listHeld = async (db: TenantDb, id: string, page: number) => {
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from import_rows
    where tenant_id = ${db.tenant} and import_id = ${id} and outcome in ('faulty', 'queries')
      and not ${leftWithdrawn([])}`.execute(db.q)
  const { rows } = await sql<HeldRow>`
    select ${rowAt} as row, ${siblingAt} as sibling, ${came} as answers, ${cameReasons} as reasons, findings
    from import_rows i where tenant_id = ${db.tenant} and import_id = ${id} and outcome in ('faulty', 'queries')
      and not ${leftWithdrawn([])}
    order by row_no limit ${heldPage} offset ${(page - 1) * heldPage}`.execute(db.q)
  const total = counted.rows[0]?.n ?? 0
  return { rows, total, pages: Math.ceil(total / heldPage) }
}

/** How many rows cannot be taken in although the queries of these rules are accepted. */
export const countHeld = async (db: TenantDb, id: string, accepted: readonly string[]): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from import_rows where tenant_id = ${db.tenant} and import_id = ${id}
      and (outcome = 'faulty' or (outcome = 'queries' and not unexplained <@ ${accepted}::text[]))
      and not ${leftWithdrawn(accepted)}`.execute(db.q)
  return rows[0]?.n ?? 0
}

/** Deletes the rows that have been taken in, or that said what was there already, and gives how many. */
export const deleteTaken = async (db: TenantDb, id: string, accepted: readonly string[]): Promise<number> => {
  const { numAffectedRows } = await sql`
    delete from import_rows where tenant_id = ${db.tenant} and import_id = ${id}
      and (outcome in ('new', 'changed', 'unchanged') or (outcome = 'queries' and unexplained <@ ${accepted}::text[])
        or ${leftWithdrawn(accepted)})`.execute(db.q)
  return Number(numAffectedRows)
}

/** Deletes what is known of held rows that come anew; gives how many of these rows there were. */
export const dropHeld = async (db: TenantDb, id: string, rows: readonly number[]): Promise<number> => {
  const { numAffectedRows } = await sql`delete from import_rows
    where tenant_id = ${db.tenant} and import_id = ${id} and row_no = any(${rows}::int[])`.execute(db.q)
  return Number(numAffectedRows)
}
