import { type Finding, isMultiAnswer, type Severity, type Words, words } from '@lyhord/core'
import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import type { FileProblem } from '@lyhord/intake/reading/problem.ts'

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
  /** The rows of its record, where there are several: they are corrected together. */
  readonly rows?: readonly number[]
  /** The variable that the column answers, where a mapping gives the column another name. */
  readonly variable?: string
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

/** The same where a mapping gives columns other names; `heading`: `null` when no column holds the answer. */
export const findingUnderHeading = (
  row: number,
  finding: Finding,
  cell: string | undefined,
  heading: string | null,
): FileFinding => ({
  ...findingInRow(row, finding, cell !== undefined && containsPersonalNumber(cell) ? undefined : cell),
  column: heading,
  ...(finding.variable === undefined ? {} : { variable: finding.variable }),
})

/** A column in which personal numbers stand. `name`: `null` when it may identify a person itself. */
export const columnWithPersons = (name: string | null): FileFinding => ({
  row: 0,
  column: name,
  value: null,
  rule: 'fil-personnummer',
  severity: 'note',
  message: words(
    'Kolumnen innehåller personnummer. De visas aldrig här.',
    'The column holds personal identity numbers. They are never shown here.',
  ),
  remedy: words(
    'Vid import blir de pseudonymer på din egen dator, och numren lämnar den inte.',
    'When imported they become pseudonyms on your own computer, and the numbers do not leave it.',
  ),
})

/** A column of the mapping that the file does not have. */
export const columnMissing = (name: string | null): FileFinding => ({
  row: 0,
  column: name,
  value: null,
  rule: 'mappning-kolumn-saknas',
  severity: 'note',
  message: words(
    'Mappningen läser den här kolumnen, men filen har den inte.',
    'The mapping reads this column, but the file does not have it.',
  ),
  remedy: words(
    'Kontrollera rapporten i källan, eller ändra mappningen.',
    'Check the report in the source, or change the mapping.',
  ),
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
  severity: 'error',
  message: words('Filen har inga rader under rubrikraden.', 'The file has no rows below the header.'),
  remedy: words(
    'Kontrollera att det är rätt fil, om den skulle ha innehållit ärenden.',
    'Check that it is the right file, if it should have held records.',
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
