/** Everything a backup holds, in the order it is written; the restore needs no other order, constraints rest meanwhile. */
export const backupTables = [
  'migrations',
  'installation',
  'tenants',
  'units',
  'users',
  'invitations',
  'collections',
  'records',
  'record_versions',
  'flags',
  'work_sessions',
  'tallies',
  'purges',
  'audit_heads',
  'audit_log',
] as const

/** Left out on purpose: open sessions and failed attempts belong to the moment. */
export const leftOut = ['sessions', 'attempts'] as const

/** First line of a backup. */
export interface BackupHeader {
  readonly format: 'lyhord-backup-1'
  readonly version: string
  readonly at: string
}

/** Last line: how many rows each table has, and the SHA-256 of every line before it. */
export interface BackupTrailer {
  readonly rows: Readonly<Record<string, number>>
  readonly sha256: string
}
