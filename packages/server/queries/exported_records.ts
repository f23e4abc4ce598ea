import type { Answers } from '@lyhord/core'
import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Which submitted first codings: of one collection or all, closed between two days, both included. */
export interface Exported {
  readonly form: string
  readonly collection?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const exported = (db: TenantDb, { form, collection, from, to }: Exported) => sql`
  from records where tenant_id = ${db.tenant} and form_id = ${form} and state = 'submitted' and second_of is null
    and (${collection ?? null}::uuid is null or collection_id = ${collection ?? null}::uuid)
    and (${from ?? null}::date is null or closed_on >= ${from ?? null}::date)
    and (${to ?? null}::date is null or closed_on <= ${to ?? null}::date)`

export const countExported = async (db: TenantDb, what: Exported): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n ${exported(db, what)}`.execute(db.q)
  return rows[0]?.n ?? 0
}

/** Where the page before ended. */
export interface ExportPlace {
  readonly closed: string
  readonly id: string
}

export const exportStart: ExportPlace = { closed: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' }

const pageRows = 500

/** The next page after a place, by closing day: every form demands one of what is submitted. */
export const exportPage = async (
  db: TenantDb,
  what: Exported,
  after: ExportPlace,
): Promise<readonly (ExportPlace & { readonly answers: Answers })[]> => {
  const { rows } = await sql<ExportPlace & { answers: Answers }>`
    select answers, closed_on as closed, record_id as id ${exported(db, what)}
      and (closed_on, record_id) > (${after.closed}::date, ${after.id}::uuid)
    order by closed_on, record_id limit ${pageRows}`.execute(db.q)
  return rows
}
