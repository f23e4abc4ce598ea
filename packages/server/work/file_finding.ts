import { type Finding, isMultiAnswer, type Severity, type Words, words } from '@lyhord/core'
import type { FileProblem } from '../outside/files/problem.ts'

/**
 * A finding in a file. `row`: 1 for the first data row, 0 for what concerns the header. `column`: the heading, `null`
 * when the whole row is meant. `value`: the cell as it stands, `null` when it is empty or may identify a person.
 */
export interface FileFinding {
  readonly row: number
  readonly column: string | null
  readonly value: string | null
  readonly rule: string
  readonly severity: Severity
  readonly message: Words
  readonly remedy: Words
}

const longestValue = 200

const shownValue = (value: unknown): string | null => {
  const text = isMultiAnswer(value) ? value.join('|') : String(value ?? '').trim()
  if (text === '') return null
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text
}

/** A judge's finding at its place in the file, with the cell there; `undefined` when it must not be shown. */
export const findingInRow = (row: number, finding: Finding, cell: unknown): FileFinding => ({
  row,
  column: finding.variable ?? null,
  value: shownValue(cell),
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  remedy: finding.remedy,
})

/** A column that no question of the form has; it is not read. `name`: `null` when it may identify a person. */
export const unknownColumn = (name: string | null): FileFinding => ({
  row: 0,
  column: name,
  value: null,
  rule: 'fil-okand-kolumn',
  severity: 'note',
  message: words(
    'Kolumnen hör inte till formuläret och läses inte.',
    'The column does not belong to the form and is not read.',
  ),
  remedy: words(
    'Kontrollera stavningen om den skulle ha räknats. Annars kan den stå kvar.',
    'Check the spelling if it should have counted. Otherwise it may stay.',
  ),
})

/** A file with a header and nothing below it. */
export const noRows: FileFinding = {
  row: 0,
  column: null,
  value: null,
  rule: 'fil-inga-rader',
  severity: 'note',
  message: words('Filen har inga rader under rubrikraden.', 'The file has no rows below the header.'),
  remedy: words(
    'Kontrollera att det är rätt fil, om den skulle ha innehållit utredningar.',
    'Check that it is the right file, if it should have held investigations.',
  ),
}

/** A row with more or fewer cells than the header. Its cells may stand in the wrong columns, so none is read. */
export const raggedRow = (row: number, cells: number, columns: number): FileFinding => ({
  row,
  column: null,
  value: null,
  rule: 'fil-antal-celler',
  severity: 'error',
  message: words(
    `Raden har ${cells} celler men rubrikraden ${columns}, så den går inte att läsa säkert.`,
    `The row has ${cells} cells but the header ${columns}, so it cannot be read safely.`,
  ),
  remedy: words(
    'Kontrollera skiljetecken på raden. En cell som innehåller skiljetecknet ska stå inom citattecken.',
    'Check the delimiters in the row. A cell that contains the delimiter should stand in quotation marks.',
  ),
})

/** Reading that stopped: the row where it did, and why. */
export const brokenOff = (row: number, { id, title, remedy }: FileProblem): FileFinding => ({
  row,
  column: null,
  value: null,
  rule: id,
  severity: 'error',
  message: title,
  remedy,
})
