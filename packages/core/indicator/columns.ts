import type { Answer, Answers } from '../answer.ts'
import { keyOf } from '../expression/compile_term.ts'
import { dictionary } from './columns_places.ts'

/**
 * One variable of many records. `codes`: for each row a place among `values`, which holds each distinct answer once;
 * place 0 is no answer.
 */
export interface Column {
  readonly codes: Uint16Array | Int32Array
  readonly values: readonly (Answer | undefined)[]
}

/** Records laid out variable by variable, as many rows in each; a variable that has no column is never answered. */
export interface Columns {
  readonly rows: number
  readonly of: ReadonlyMap<string, Column>
}

/** Which variables are laid out: with their answers, or only whether they are answered (pseudonyms, ids). */
export interface ColumnChoice {
  readonly answers: ReadonlySet<string>
  readonly answered: ReadonlySet<string>
}

/** Takes records one by one and lays them out. */
export interface ColumnWriter {
  readonly add: (answers: Answers) => void
  readonly columns: () => Columns
}

/** A writer for records whose number is known. Rows beyond it are a fault. */
export const columnWriter = (rows: number, { answers, answered }: ColumnChoice): ColumnWriter => {
  const writers = [...answers, ...answered].map((id) => {
    const whole = answers.has(id)
    return { id, key: keyOf(id), whole, place: dictionary(), codes: new Int32Array(rows) }
  })
  let at = 0
  return {
    add: (record) => {
      if (at === rows) throw new Error('more rows than were said')
      for (const { key, whole, place, codes } of writers) {
        const answer = record[key]
        codes[at] = place.of(answer === undefined || whole ? answer : 'besvarad')
      }
      at++
    },
    columns: () => ({
      rows: at,
      of: new Map(
        writers.map(({ id, place, codes }) => [id, columnFrom(codes.subarray(0, at), place.values)]),
      ),
    }),
  }
}

/** Lays out records. */
export const columnsOf = (records: readonly Answers[], choice: ColumnChoice): Columns => {
  const writer = columnWriter(records.length, choice)
  for (const answers of records) writer.add(answers)
  return writer.columns()
}

const columnFrom = (codes: Int32Array, values: readonly (Answer | undefined)[]): Column => ({
  codes: values.length <= fewestWide ? Uint16Array.from(codes) : codes,
  values,
})

/** So many places, that of no answer included, fit in two bytes. */
export const fewestWide = 65_536

/** Codes for so many rows and distinct answers, all of them no answer. */
export const emptyCodes = (rows: number, places: number): Column['codes'] =>
  places <= fewestWide ? new Uint16Array(rows) : new Int32Array(rows)
