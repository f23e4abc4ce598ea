import {
  chainContinuedOn,
  chainLength,
  chainOpened,
  followedTo,
  linkedFollowedTo,
} from '../expression/linked.ts'
import type { Form } from '../form/form.ts'
import { type Keyed, keyedBy } from './children.ts'
import { type Column, type Columns, emptyCodes } from './columns.ts'
import { daySpanIn } from './columns_span.ts'
import { ledTo } from './link_forms.ts'
import { linksIn } from './links.ts'

type Keys = Form['keys']

/** As `linkRecords`, of records laid out with all their answers. */
export const linkColumns = (columns: Columns, keys: Keys): Columns => {
  const { next, previous, chains } = linksIn(keyedColumns(columns, keys), keys)
  const opened = columns.of.get(keys.opened)
  return withColumns(columns, [
    [`next.${keys.opened}`, answersAt(opened, next)],
    [`previous.${keys.opened}`, answersAt(opened, previous)],
    [followedTo, sameInAll(columns.rows, daySpanIn(columns, keys.closed)?.[1])],
    [chainLength, chains && numbersIn(chains.length)],
    [chainOpened, answersAt(opened, chains?.first)],
    [chainContinuedOn, answersAt(opened, chains?.continued)],
  ])
}

/** Records of a form laid out, with the form's keys. */
export interface LinkableColumns {
  readonly columns: Columns
  readonly keys: Keys
}

/** As `linkForms`, of records laid out with all their answers. */
export const linkFormColumns = (
  { columns, keys }: LinkableColumns,
  other: LinkableColumns,
  carry: readonly string[],
): Columns => {
  const to = ledTo(keyedColumns(columns, keys), keyedColumns(other.columns, other.keys))
  return withColumns(columns, [
    [linkedFollowedTo, sameInAll(columns.rows, daySpanIn(other.columns, other.keys.closed)?.[1])],
    ...carry.map((id) => [`linked.${id}`, answersAt(other.columns.of.get(id), to)] as const),
  ])
}

const keyedColumns = ({ rows, of }: Columns, keys: Keys): Keyed =>
  keyedBy(rows, keys, (variable, row) => {
    const column = of.get(variable)
    return column?.values[column.codes[row] ?? 0]
  })

type Made = readonly [id: string, column: Column | undefined]

const withColumns = ({ rows, of }: Columns, made: readonly Made[]): Columns => {
  const all = new Map(of)
  for (const [id, column] of made) if (column) all.set(id, column)
  return { rows, of: all }
}

/** The answers of the rows that rows are linked to; −1 is none. */
const answersAt = (column: Column | undefined, rows: Int32Array | undefined): Column | undefined => {
  if (!column || !rows) return undefined
  const codes = emptyCodes(rows.length, column.values.length)
  for (let row = 0; row < rows.length; row++) {
    const to = rows[row] ?? -1
    if (to >= 0) codes[row] = column.codes[to] ?? 0
  }
  return { codes, values: column.values }
}

const sameInAll = (rows: number, answer: string | undefined): Column | undefined =>
  answer === undefined ? undefined : { codes: emptyCodes(rows, 2).fill(1), values: [undefined, answer] }

/** Whole numbers from 1; 0 is none. */
const numbersIn = (numbers: Int32Array): Column => {
  const most = numbers.reduce((a, b) => Math.max(a, b), 0)
  const codes = emptyCodes(numbers.length, most + 1)
  codes.set(numbers)
  return { codes, values: [undefined, ...Array.from({ length: most }, (_, i) => i + 1)] }
}
