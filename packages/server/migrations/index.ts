import { foundation } from './0001_foundation.ts'
import { imports } from './0002_imports.ts'
import { keyChecks } from './0003_key_checks.ts'
import { ownForms } from './0004_own_forms.ts'
import { population } from './0005_population.ts'
import { releases } from './0006_releases.ts'
import { interpretations } from './0007_interpretations.ts'
import { reports } from './0008_reports.ts'
import { comparison } from './0009_comparison.ts'
import { hub } from './0010_hub.ts'
import { importsContinued } from './0011_imports.ts'
import { background } from './0012_background.ts'
import { importsAtSpeed } from './0013_imports_at_speed.ts'
import { cancelledReleases } from './0017_cancelled_releases.ts'
import { equity } from './0018_equity.ts'
import { savesAtSpeed } from './0019_saves_at_speed.ts'
import { rowsOfImports } from './0020_rows_of_imports.ts'
import { chunksWithoutDigests } from './0022_chunks_without_digests.ts'
import { originals } from './0023_originals.ts'
import { rowsThatBecomeRecords } from './0024_rows_that_become_records.ts'
import { toldByReports } from './0025_told_by_reports.ts'
import { toldToAnybody } from './0027_told_to_anybody.ts'

/** Every migration in order. Frozen once released: only add. */
export const migrations: readonly { readonly id: string; readonly sql: string }[] = [
  { id: '0001_foundation', sql: foundation },
  { id: '0002_imports', sql: imports },
  { id: '0003_key_checks', sql: keyChecks },
  { id: '0004_own_forms', sql: ownForms },
  { id: '0005_population', sql: population },
  { id: '0006_releases', sql: releases },
  { id: '0007_interpretations', sql: interpretations },
  { id: '0008_reports', sql: reports },
  { id: '0009_comparison', sql: comparison },
  { id: '0010_hub', sql: hub },
  { id: '0011_imports', sql: importsContinued },
  { id: '0012_background', sql: background },
  { id: '0013_imports_at_speed', sql: importsAtSpeed },
  { id: '0017_cancelled_releases', sql: cancelledReleases },
  { id: '0018_equity', sql: equity },
  { id: '0019_saves_at_speed', sql: savesAtSpeed },
  { id: '0020_rows_of_imports', sql: rowsOfImports },
  { id: '0022_chunks_without_digests', sql: chunksWithoutDigests },
  { id: '0023_originals', sql: originals },
  { id: '0024_rows_that_become_records', sql: rowsThatBecomeRecords },
  { id: '0025_told_by_reports', sql: toldByReports },
  { id: '0027_told_to_anybody', sql: toldToAnybody },
]
