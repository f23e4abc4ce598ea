import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { setGoingOn, setTrouble } from '../../queries/import_errands.ts'
import {
  type CheckedBefore,
  findImport,
  type ImportCause,
  type ImportCounts,
  type ImportRow,
} from '../../queries/imports.ts'

/**
 * After a check that was made once more because records had changed since the rows were checked: what was asked for goes
 * on when nothing new was found; otherwise it stops and tells.
 */
export const goOnOrTell = async (db: TenantDb, { id, before }: ImportRow): Promise<void> => {
  if (!before) return
  const now = await findImport(db, id)
  if (now && says(now) === says(before)) await setGoingOn(db, id)
  else await setTrouble(db, id, 'checked', 'changed_meanwhile')
}

/** What a check came to, as a text to compare. */
const says = ({
  counts,
  causes,
}: {
  readonly counts: ImportCounts | null
  readonly causes: readonly ImportCause[] | null
}): string =>
  JSON.stringify([
    [counts?.new, counts?.changed, counts?.unchanged, counts?.faulty, counts?.queries, counts?.withdrawn],
    (causes ?? []).map((c) => [c.rule, c.column, c.count].join(' ')).sort(),
  ])

/** How many more findings a cause has than before the rows were checked again; 0 when they were not. */
export const freshOf = ({ rule, column, count }: ImportCause, before: CheckedBefore | null): number => {
  if (!before) return 0
  const known = before.causes.find((c) => c.rule === rule && c.column === column)?.count ?? 0
  return Math.max(0, count - known)
}
