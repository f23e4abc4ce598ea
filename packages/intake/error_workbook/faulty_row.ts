import type { Severity, Words } from '@lyhord/core'
import type { Table } from '../reading/table.ts'

/** What is the matter with a row. `column`: the heading in the file, `null` when the whole row is meant. */
export interface RowFinding {
  readonly column: string | null
  readonly severity: Severity
  readonly message: Words
  readonly remedy: Words
}

/**
 * A row of a file as it stands there, with its findings. `row`: 1 for the first row below the header; `sibling`: which of
 * its children, where each has a row of its own; `reason`: one that was given before.
 */
export interface FaultyRow {
  readonly row: number
  readonly sibling?: number
  readonly cells: readonly string[]
  readonly findings: readonly RowFinding[]
  readonly reason?: string
}

/** Findings by row, gathered as a check goes on. Rows with nothing but notes need no correction and are left out. */
export class FindingsByRow {
  readonly byRow: Map<number, RowFinding[]> = new Map()

  add(found: readonly (RowFinding & { readonly row: number })[]): void {
    for (const finding of found) {
      if (finding.severity === 'note' || finding.row < 1) continue
      const known = this.byRow.get(finding.row)
      if (known) known.push(finding)
      else this.byRow.set(finding.row, [finding])
    }
  }
}

/** The rows of a file that have findings, in the order of the file: reads it once more. */
export async function* faultyRowsOf(
  table: Pick<Table, 'rows'>,
  byRow: ReadonlyMap<number, readonly RowFinding[]>,
): AsyncGenerator<FaultyRow, void, undefined> {
  for await (const { first, rows } of table.rows())
    for (const [at, cells] of rows.entries()) {
      const findings = byRow.get(first + at)
      if (findings) yield { row: first + at, cells, findings }
    }
}
