/** Everything a backup holds, in the order it is written; the restore needs no other order, constraints rest meanwhile. */
export const backupTables = [
  'migrations',
  'installation',
  'tenants',
  'units',
  'users',
  'invitations',
  'own_forms',
  'collections',
  'collection_units',
  'records',
  'record_versions',
  'flags',
  'work_sessions',
  'tallies',
  'population_years',
  'population',
  'purges',
  'mappings',
  'mapping_versions',
  'imports',
  'import_chunks',
  'import_rows',
  'import_records',
  'key_checks',
  'key_changes',
  'key_left',
  'areas',
  'area_members',
  'background_years',
  'background_values',
  'background_places',
  'submissions',
  'releases',
  'release_inputs',
  'release_tables',
  'release_equity',
  'interpretations',
  'interpretation_versions',
  'interpretation_flags',
  'interpretation_reads',
  'notice_choices',
  'reports',
  'report_files',
  'told_by_reports',
  'audit_heads',
  'audit_log',
] as const

export type BackupTable = (typeof backupTables)[number]

/** Left out on purpose: open sessions and failed attempts belong to the moment, and an original must be gone after its days. */
export const leftOut = ['sessions', 'attempts', 'import_originals', 'import_original_parts'] as const

export const format = 'lyhord-backup-1'

/** First line of a backup: which program made it, and when. */
export interface BackupHeader {
  readonly format: typeof format
  readonly version: string
  readonly at: string
}

export type RowCounts = Readonly<Record<string, number>>

/** Last line of a backup: how many rows each table has, and the SHA-256 of every line before it. */
export const trailerOf = (rows: RowCounts, sha256: string): string =>
  JSON.stringify({ rows: Object.fromEntries(backupTables.map((t) => [t, rows[t] ?? 0])), sha256 })
