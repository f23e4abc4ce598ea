import type { Answer } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import type { InventedCase } from './invent/invented_case.ts'

/**
 * A column of an invented extract: its heading, the variable that it truly answers (`null`: none of the form's), and
 * what stands in its cells.
 */
export interface ExtractColumn {
  readonly heading: string
  readonly answers: string | null
  readonly cell: (of: InventedCase) => string
}

/** Shorthand for a column of an extract. */
export const column = (
  heading: string,
  answers: string | null,
  cell: (of: InventedCase) => string,
): ExtractColumn => ({ heading, answers, cell })

/** The answer to a variable as text, several codes joined. */
export const answerIn = ({ answers }: InventedCase, id: string, separator = '|'): string =>
  textOf(answers[id], separator)

const textOf = (answer: Answer | undefined, separator: string): string =>
  typeof answer === 'object' ? answer.join(separator) : String(answer ?? '')

/** The answer in local words; several joined. A code without a word of its own is written as it is. */
export const inWords = (
  of: InventedCase,
  id: string,
  local: Readonly<Record<string, string>>,
  separator = ', ',
): string =>
  answerIn(of, id)
    .split('|')
    .filter((code) => code !== '')
    .map((code) => local[code] ?? code)
    .join(separator)

/** Faults that people make, at fixed rows: `spoil` changes the cells of some columns there. */
export interface Fault {
  readonly row: number
  readonly heading: string
  readonly cell: string
}

/** One extract: its name, the form it is about, what truly stands in it and how it is written. */
export interface Extract {
  readonly file: string
  readonly form: 'utredning' | 'aktualisering'
  readonly columns: readonly ExtractColumn[]
  readonly cases: readonly InventedCase[]
  readonly faults: readonly Fault[]
  readonly encode: (rows: readonly (readonly string[])[], columns: readonly ExtractColumn[]) => Uint8Array
}

/** The cells of an extract: a header row and a row per case, faults in place. */
export const rowsOf = ({ columns, cases, faults }: Extract): readonly (readonly string[])[] => [
  columns.map((c) => c.heading),
  ...cases.map((one, i) =>
    columns.map(
      ({ heading, cell }) => faults.find((f) => f.row === i + 1 && f.heading === heading)?.cell ?? cell(one),
    ),
  ),
]

/** CSV text in a dialect; quoted only where it must be. */
export const csvText = (rows: readonly (readonly string[])[], delimiter: string, newline: string): string =>
  rows
    .map((row) => row.map((cell) => csvCell(cell, delimiter)).join(delimiter))
    .join(newline)
    .concat(newline)
