import type { ProblemId } from '@lyhord/contract'

const constraints: Readonly<Record<string, ProblemId>> = {
  records_local_id: 'already_exists',
  records_one_second: 'already_exists',
  records_pkey: 'already_exists',
  import_rows_pkey: 'already_exists',
  users_email_key: 'already_taken',
  tenants_code_name_key: 'already_taken',
  units_tenant_id_name_key: 'already_taken',
  mappings_tenant_id_form_id_source_key: 'already_taken',
  collection_units_tenant_id_unit_id_fkey: 'not_found',
  work_sessions_one_running: 'not_in_this_state',
}

const away = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
])

const diskFull = '53100'

const textOf = (fault: unknown, key: 'code' | 'constraint' | 'message'): string | undefined => {
  if (typeof fault !== 'object' || fault === null || !(key in fault)) return undefined
  const value: unknown = Reflect.get(fault, key)
  return typeof value === 'string' ? value : undefined
}

/** The one place where what the database says becomes a problem; `undefined` for a fault of our own. */
export const databaseProblem = (fault: unknown): ProblemId | undefined => {
  const [code, constraint, message] = [
    textOf(fault, 'code'),
    textOf(fault, 'constraint'),
    textOf(fault, 'message') ?? '',
  ]
  if (constraint !== undefined && (code === '23505' || code === '23503')) return constraints[constraint]
  if (code === diskFull) return 'disk_full'
  if (code !== undefined && away.has(code)) return 'database_away'
  return /terminated|timeout exceeded when trying to connect|Connection ended|not queryable/i.test(message)
    ? 'database_away'
    : undefined
}
