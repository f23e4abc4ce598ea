import { readCell, readFinding, type Variable } from '@lyhord/core'
import { identityOfCell } from '../identity/identity_of_cell.ts'
import type { CellReading } from './cell_reading.ts'

/** Makes the pseudonym of a person from the canonical 12 characters of a number. */
export type Pseudonym = (canonical: string) => string

/** What reading personal numbers needs. `today`: the ISO day that numbers of ten digits are read as of. */
export interface PersonOptions {
  readonly today: string
  /** Makes pseudonyms of personal numbers; without it a column of numbers gives no answer. */
  readonly pseudonym?: Pseudonym
}

/**
 * Reads a column of personal numbers, or of pseudonyms. A number becomes its pseudonym, or no answer where there is no
 * key; the number itself goes nowhere.
 */
export const identityReaderOf =
  (variable: Variable, { today, pseudonym }: PersonOptions) =>
  (cell: string): CellReading => {
    const read = readCell(variable, cell)
    if ('answer' in read) return read
    const { identity } = identityOfCell(cell, today)
    if (!identity) return { finding: readFinding(variable, read.refusal, cell) }
    return { answer: pseudonym?.(identity.canonical) }
  }
