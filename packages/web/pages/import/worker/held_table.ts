import { type Form, isMultiAnswer, variablesOf } from '@lyhord/core'
import type { FaultyRow } from '@lyhord/intake/error_workbook/faulty_row.ts'
import type { HeldRow } from './work.ts'

/** Rows that the server holds as rows of a file in the form's own names: they are read back as they are. */
export const heldTable = (
  form: Form,
  rows: readonly HeldRow[],
): { readonly header: readonly string[]; readonly rows: readonly FaultyRow[] } => {
  const header = variablesOf(form).map((v) => v.id)
  return {
    header,
    rows: rows.map(({ row, sibling, answers, findings }) => ({
      row,
      sibling,
      cells: header.map((id) => cellOf(answers[id])),
      findings: findings.map(({ variable, severity, message, remedy }) => ({
        column: variable,
        severity,
        message,
        remedy,
      })),
    })),
  }
}

/** What came, also where it could not be read. */
const cellOf = (came: unknown): string =>
  isMultiAnswer(came) ? came.join('|') : came === null || came === undefined ? '' : String(came)
