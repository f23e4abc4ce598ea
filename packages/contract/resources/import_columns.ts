import { z } from 'zod'
import {
  areExtras,
  isAnswer,
  isWhole,
  mostChunkBytes,
  mostChunkRows,
  mostRows,
  mostSiblings,
  type SentRow,
} from './import_row.ts'

/** What rows say of one question: everything that is said, once each, and for each row which of it, from 1; 0 for nothing. */
export interface SentColumn {
  readonly values: readonly SentRow['answers'][string][]
  readonly at: readonly number[]
}

/**
 * Rows as columns, a quarter as long: what stands in row after row travels once. `rows`, `siblings` (0 when not given): as in
 * `SentRow`, in order; `answers`: by variable; `besides`: what else a row says, by its place here, from 0.
 */
export interface SentColumns {
  readonly rows: readonly number[]
  readonly siblings?: readonly number[] | undefined
  readonly answers: Readonly<Record<string, SentColumn>>
  readonly besides?: Readonly<Record<string, Pick<SentRow, 'unread' | 'reasons'>>> | undefined
}

export const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null && !Array.isArray(x)

const isList = (x: unknown, is: (item: unknown) => boolean, length: number): boolean =>
  Array.isArray(x) && x.length === length && x.every(is)

const isColumn = (x: unknown, rows: number): x is SentColumn => {
  if (!isObject(x) || !('values' in x) || !('at' in x) || !Array.isArray(x.values)) return false
  const { length } = x.values
  return length <= rows && x.values.every(isAnswer) && isList(x.at, (at) => isWhole(at, 0, length), rows)
}

/** How long the answers are, about, row by row; without bound where they are no columns. */
const charactersIn = (answers: object, rows: number): number => {
  let characters = 0
  for (const [id, column] of Object.entries(answers)) {
    if (id.length > 64 || !isColumn(column, rows)) return Number.POSITIVE_INFINITY
    const lengths = [0, ...column.values.map((cell) => id.length + lengthOf(cell))]
    for (const at of column.at) characters += lengths[at] ?? 0
  }
  return characters
}

const lengthOf = (cell: SentRow['answers'][string]): number =>
  Array.isArray(cell) ? cell.join('","').length : String(cell).length

export const isSentColumns = (x: unknown): x is SentColumns => {
  if (!isObject(x) || !('rows' in x) || !Array.isArray(x.rows) || !('answers' in x)) return false
  const { length } = x.rows
  const { answers } = x
  return (
    1 <= length &&
    length <= mostChunkRows &&
    x.rows.every((row) => isWhole(row, 1, mostRows)) &&
    (!('siblings' in x) || isList(x.siblings, (s) => isWhole(s, 0, mostSiblings - 1), length)) &&
    isObject(answers) &&
    // as columns it may say no more than row by row
    charactersIn(answers, length) <= mostChunkBytes &&
    (!('besides' in x) || areBesides(x.besides, length))
  )
}

const areBesides = (x: unknown, rows: number): boolean =>
  isObject(x) &&
  Object.entries(x).every(
    ([at, extras]) =>
      /^(0|[1-9]\d{0,3})$/.test(at) && Number(at) < rows && isObject(extras) && areExtras(extras),
  )

/** The same as a shape. */
export const sentColumns = z.custom<SentColumns>(isSentColumns, 'not_columns').meta({
  type: 'object',
  required: ['rows', 'answers'],
  properties: {
    rows: { type: 'array', minItems: 1, maxItems: mostChunkRows, items: { type: 'integer', minimum: 1 } },
    siblings: { type: 'array', items: { type: 'integer', minimum: 0 } },
    answers: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['values', 'at'],
        properties: { values: { type: 'array' }, at: { type: 'array', items: { type: 'integer' } } },
      },
    },
    besides: { type: 'object', additionalProperties: { type: 'object' } },
  },
})
