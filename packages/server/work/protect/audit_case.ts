import type { Protection } from '@lyhord/core'
import { alternativesOf } from './alternatives.ts'
import type { AuditCase } from './audit_cells.ts'
import type { FileTables } from './tables_of_file.ts'

/** A protected system as the auditor gets it: labels and counts only. */
export const auditCaseOf = ({ counts, system, tables }: FileTables, protection: Protection): AuditCase => ({
  dimensions: system.dimensions,
  cells: Array.from(system.freq, (freq, cell) => ({
    labels: system.labelsOf(cell),
    freq,
    primary: protection.primary[cell] === 1,
    suppressed: protection.suppressed[cell] === 1,
  })),
  alternatives: alternativesOf(system.dimensions, tables),
  columns: counts.columns,
  rows: counts.rows,
  counts: counts.freq,
})
