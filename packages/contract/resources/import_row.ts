import type { Refusal } from '@lyhord/core'
import { z } from 'zod'
import { type Reasons, reasons } from './records.ts'

/**
 * What a row of a file says of one child, as it travels. `row`: its number in the file, 1 for the first below the header;
 * `sibling`: which of the row's children, 0 for the only one. `answers`: as in a record, or as in a cell of a file:
 * `"12"` for a number, `"a|b"` for several codes. `unread`: by variable, the built-in rule that says why a cell could not
 * be read, where what stands in it stays at home. `reasons`: why queries about this row are kept, by rule.
 */
export interface SentRow {
  readonly row: number
  readonly sibling?: number | undefined
  readonly answers: Readonly<Record<string, string | number | readonly string[] | null>>
  readonly unread?: Readonly<Record<string, Refusal>> | undefined
  readonly reasons?: Reasons | undefined
}

const isText = (x: unknown, most: number): boolean => typeof x === 'string' && x.length <= most
export const isAnswer = (x: unknown): boolean =>
  x === null ||
  typeof x === 'number' ||
  isText(x, 4000) ||
  (Array.isArray(x) && x.length <= 64 && x.every((code) => isText(code, 64)))

const areAnswers = (x: unknown): boolean => {
  if (typeof x !== 'object' || x === null || Array.isArray(x)) return false
  return Object.keys(x).every((id) => id.length <= 64 && isAnswer(Reflect.get(x, id)))
}

/** Most rows of a file, and most children of a row. */
export const mostRows = 10_000_000
export const mostSiblings = 100
/** Most rows in one chunk, and most bytes of its JSON. */
export const mostChunkRows = 4000
export const mostChunkBytes = 4_194_304

export const isWhole = (x: unknown, from: number, to: number): boolean =>
  typeof x === 'number' && Number.isInteger(x) && from <= x && x <= to

const refusals = [
  'svar-typ',
  'svar-kod',
  'svar-intervall',
  'svar-dag',
  'svar-ensam',
  'svar-langd',
  'svar-personnummer',
] as const satisfies readonly Refusal[]
const extras = z.object({ unread: z.record(z.string().max(64), z.enum(refusals)).optional(), reasons })
export const areExtras = (x: object): boolean => extras.safeParse(x).success

const isSentRow = (x: unknown): boolean =>
  typeof x === 'object' &&
  x !== null &&
  'row' in x &&
  isWhole(x.row, 1, mostRows) &&
  (!('sibling' in x) || isWhole(x.sibling, 0, mostSiblings - 1)) &&
  'answers' in x &&
  areAnswers(x.answers) &&
  ((!('reasons' in x) && !('unread' in x)) || areExtras(x))

/** The same as a shape; one question a row, where a shape of every answer would take most of an upload's time. */
export const sentRow = z.custom<SentRow>(isSentRow, 'not_a_row').meta({
  type: 'object',
  required: ['row', 'answers'],
  properties: {
    row: { type: 'integer', minimum: 1, maximum: mostRows },
    sibling: { type: 'integer', minimum: 0, maximum: mostSiblings - 1 },
    answers: {
      type: 'object',
      additionalProperties: {
        anyOf: [
          { type: 'string', maxLength: 4000 },
          { type: 'number' },
          { type: 'array', maxItems: 64, items: { type: 'string', maxLength: 64 } },
          { type: 'null' },
        ],
      },
    },
    unread: { type: 'object', additionalProperties: { enum: [...refusals] } },
    reasons: { type: 'object', additionalProperties: { type: 'object' } },
  },
})
