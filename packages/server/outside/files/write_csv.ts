import { type Answers, type Form, printCell, type Variable, variablesOf } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import type { Delimiter } from '@lyhord/intake/reading/format.ts'
import { guardedCell } from '@lyhord/intake/reading/formula_guard.ts'

/** Records in any order of arrival: from a database page by page, or made on the way. */
export type Records = AsyncIterable<Answers> | Iterable<Answers>

const pieceLength = 1 << 16

/**
 * Records as CSV text in pieces, constant memory: a header of variable ids, codes as they are, several codes separated
 * by `|`, nothing for not answered, lines ending in LF. Text that a spreadsheet would run is guarded
 * (`formula_guard.ts`); `readCsv` takes the guard away again.
 */
export async function* writeRecordsCsv(
  form: Form,
  records: Records,
  delimiter: Delimiter = ',',
): AsyncGenerator<string, void, undefined> {
  const variables = variablesOf(form)
  let piece = `${variables.map((v) => v.id).join(delimiter)}\n`
  for await (const answers of records) {
    piece += `${variables.map((v) => csvCell(cellOf(v, answers), delimiter)).join(delimiter)}\n`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Only text is written by people; everything else is codes, digits and days. */
const cellOf = (variable: Variable, answers: Answers): string => {
  const text = printCell(variable, answers[variable.id])
  return variable.kind === 'text' ? guardedCell(text) : text
}
