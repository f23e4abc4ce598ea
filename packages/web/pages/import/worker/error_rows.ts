import { type FaultyRow, faultyRowsOf, type RowFinding } from '@lyhord/intake/error_workbook/faulty_row.ts'
import type { Findings } from './gathering.ts'
import type { Judging } from './judging.ts'
import type { OpenFile } from './rows.ts'
import type { ServerFinding } from './work.ts'

/** The rows of the error workbook as they stand in the file, with what was found here and at the server. */
export const errorRows = (
  { file, mapping }: Judging,
  findings: Findings,
  found: readonly ServerFinding[],
): AsyncGenerator<FaultyRow, void, undefined> => {
  const byRow = findings.byRow()
  const headingOf = (variable: string | null): string | null =>
    mapping.columns.find((c) => c.variable === variable && variable !== null)?.column ?? null
  for (const { row, variable, severity, message, remedy } of found) {
    if (severity === 'note') continue
    for (const one of findings.rowsWith(row))
      addOnce(byRow, one, { column: headingOf(variable), severity, message, remedy })
  }
  return file.asItStands ? faultyRowsOf(file.table, byRow) : correctedRows(file, byRow)
}

/** The server finds again what was found here. */
const addOnce = (byRow: Map<number, RowFinding[]>, row: number, finding: RowFinding): void => {
  const known = byRow.get(row) ?? []
  const same = known.some((f) => f.message.sv === finding.message.sv && f.column === finding.column)
  if (!same) byRow.set(row, [...known, finding])
}

/** Rows that were corrected once already as they stand now, with what was said for keeping them. */
async function* correctedRows(
  file: OpenFile,
  byRow: ReadonlyMap<number, FaultyRow['findings']>,
): AsyncGenerator<FaultyRow, void, undefined> {
  for await (const { rows } of file.batches())
    for (const given of rows) {
      const findings = byRow.get(given.row)
      if (findings) yield { ...given, findings }
    }
}
