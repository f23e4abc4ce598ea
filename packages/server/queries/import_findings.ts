import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { type KeptFinding, rowAt, siblingAt } from './import_rows.ts'
import { leftWithdrawn } from './import_withdrawn.ts'
import type { ImportCause } from './imports.ts'

/** Counts rows by outcome and findings by cause, in one pass over the rows, and says that the import has been checked. */
export const setChecked = async (db: TenantDb, id: string): Promise<void> => {
  await sql`
    with judged as materialized (select row_no, outcome, unexplained, findings from import_rows
      where tenant_id = ${db.tenant} and import_id = ${id})
    update imports i set state = 'checked', done = due,
      counts = (select jsonb_build_object(
          'new', count(*) filter (where outcome = 'new'), 'changed', count(*) filter (where outcome = 'changed'),
          'unchanged', count(*) filter (where outcome = 'unchanged'),
          'faulty', count(*) filter (where outcome = 'faulty' and not ${leftWithdrawn([])}),
          'queries', count(*) filter (where outcome = 'queries' and not ${leftWithdrawn([])}),
          'withdrawn', count(*) filter (where ${leftWithdrawn([])}))
        from judged),
      causes = (select coalesce(jsonb_agg(cause order by cause -> 'severity', (cause -> 'count')::int desc), '[]')
        from (select jsonb_build_object('rule', f ->> 'rule', 'column', f ->> 'column', 'severity', f ->> 'severity',
            'count', count(*), 'examples', to_jsonb((array_agg(${rowAt} order by row_no))[1:8])) as cause
          from judged, jsonb_array_elements(findings) f
          group by f ->> 'rule', f ->> 'column', f ->> 'severity') c)
    where i.tenant_id = ${db.tenant} and i.import_id = ${id}`.execute(db.q)
}

const findingsPage = 200

/** One page of the findings with a cause, by row. */
export const findingsOfCause = async (
  db: TenantDb,
  id: string,
  { rule, column }: Pick<ImportCause, 'rule' | 'column'>,
  page: number,
): Promise<readonly (KeptFinding & { readonly row: number; readonly sibling: number })[]> => {
  const { rows } = await sql<KeptFinding & { row: number; sibling: number }>`
    select r.${rowAt} as row, r.${siblingAt} as sibling, f ->> 'rule' as rule, f ->> 'severity' as severity, f ->> 'column' as column,
      f ->> 'value' as value
    from import_rows r, jsonb_array_elements(r.findings) f
    where r.tenant_id = ${db.tenant} and r.import_id = ${id} and f ->> 'rule' = ${rule}
      and f ->> 'column' is not distinct from ${column}::text
    order by r.row_no limit ${findingsPage} offset ${(page - 1) * findingsPage}`.execute(db.q)
  return rows
}

export const pagesOfFindings = (count: number): number => Math.ceil(count / findingsPage)
