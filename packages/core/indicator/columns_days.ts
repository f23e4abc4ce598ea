import { compile } from '../expression/compile.ts'
import { compileTerm } from '../expression/compile_term.ts'
import { readsOfTerm } from '../expression/reads.ts'
import type { Comparison, Term } from '../expression/tree.ts'
import { dayNumber, isDay } from '../time/day.ts'
import type { Column, Columns } from './columns.ts'
import { type Fill, truthNumber } from './columns_fill.ts'

/** What of one variable is a day, as day numbers by the places of its answers; `notADay` where it is none. */
interface DayColumn {
  readonly codes: Column['codes']
  readonly numbers: Int32Array
}

const notADay = -(2 ** 30)

/**
 * A term that gives nothing but days, of one variable: pairs of days are too many to ask about one by one. `undefined`
 * when it is of another kind.
 */
const dayColumn = (columns: Columns, term: Term): DayColumn | undefined => {
  const [id, another] = readsOfTerm(term)
  const column = id === undefined || another !== undefined ? undefined : columns.of.get(id)
  if (id === undefined || !column) return undefined
  const read = compileTerm(term)
  const days = column.values.map((answer) => read({ [id]: answer }, ''))
  if (days.some((day) => day !== undefined && !isDay(day))) return undefined
  return {
    codes: column.codes,
    numbers: Int32Array.from(days, (day) => (isDay(day) ? dayNumber(day) : notADay)),
  }
}

/** How many days a row's second day is after its first, given to `ask` once for each number; unknown is 0. */
const betweenDays = (
  from: DayColumn,
  to: DayColumn,
  unknown: number,
  ask: (days: number) => number,
): Fill => {
  const reach = 20_000
  const table = new Int32Array(2 * reach).fill(-1)
  const given = (days: number): number => {
    if (Math.abs(days) >= reach) return ask(days)
    const known = table[days + reach] ?? -1
    if (known >= 0) return known
    table[days + reach] = ask(days)
    return table[days + reach] ?? 0
  }
  return (start, end, out) => {
    for (let row = start; row < end; row++) {
      const first = from.numbers[from.codes[row] ?? 0] ?? notADay
      const second = to.numbers[to.codes[row] ?? 0] ?? notADay
      out[row - start] = first === notADay || second === notADay ? unknown : given(second - first)
    }
  }
}

/** The days of a term that counts days between two days, each of one variable; `undefined` for any other term. */
export const countedDays = (
  columns: Columns,
  term: Term,
  unknown: number,
  ask: (days: number) => number,
): Fill | undefined => {
  if (!('days' in term)) return undefined
  const [from, to] = term.days.map((t) => dayColumn(columns, t))
  return from && to ? betweenDays(from, to, unknown, ask) : undefined
}

/** A comparison of two days, or of days between two days with a number; `undefined` for any other. */
export const comparedDays = (columns: Columns, left: Term, by: Comparison, right: Term): Fill | undefined => {
  const unknown = truthNumber(undefined)
  if ('days' in left && 'value' in right) {
    const { value } = right
    const holds = (days: number) =>
      truthNumber(compile({ compare: [{ value: days }, by, { value }] })({}, ''))
    return countedDays(columns, left, unknown, holds)
  }
  const [first, second] = [dayColumn(columns, left), dayColumn(columns, right)]
  if (!first || !second) return undefined
  const compared = (days: number) =>
    truthNumber(compile({ compare: [{ value: 0 }, by, { value: days }] })({}, ''))
  return betweenDays(first, second, unknown, compared)
}
