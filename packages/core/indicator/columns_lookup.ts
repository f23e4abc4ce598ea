import type { Answer, Answers } from '../answer.ts'
import { compile } from '../expression/compile.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import type { Column, Columns } from './columns.ts'
import { comparedDays } from './columns_days.ts'
import { type Fill, truthNumber } from './columns_fill.ts'

/** A table longer than this is slower than the parts of what is asked, each by itself. */
const smallTable = 1 << 12

/** A table longer than this is not kept: the question is asked row by row instead. */
const longestTable = 1 << 23

/**
 * A question to the answers of some variables, asked once for each combination of answers that occurs. `ask` gives
 * whole numbers from 0.
 */
export const lookupOf = (
  columns: Columns,
  variables: readonly string[],
  ask: (answers: Answers) => number,
): Fill => {
  const read = variables.flatMap((id) => {
    const column = columns.of.get(id)
    return column ? [{ id, column }] : []
  })
  const answersOf = (place: (i: number) => number): Answers => {
    const answers: Record<string, Answer | undefined> = {}
    for (const [i, { id, column }] of read.entries()) answers[id] = column.values[place(i)]
    return answers
  }
  const [only, another] = read
  if (only && !another) return fromColumn(only.column, (place) => ask(answersOf(() => place)))
  const length = combinations(columns, variables)
  if (length > longestTable) return rowByRow((row) => ask(answersOf((i) => read[i]?.column.codes[row] ?? 0)))
  const askAt = (place: number): number => {
    let rest = place
    const places = read.map(({ column }) => {
      const at = rest % column.values.length
      rest = Math.floor(rest / column.values.length)
      return at
    })
    return ask(answersOf((i) => places[i] ?? 0))
  }
  return fromTable(
    read.map((r) => r.column),
    new Int32Array(length).fill(-1),
    askAt,
  )
}

const combinations = (columns: Columns, variables: readonly string[]): number =>
  variables.reduce((all, id) => all * (columns.of.get(id)?.values.length ?? 1), 1)

const rowByRow =
  (ask: (row: number) => number): Fill =>
  (from, to, out) => {
    for (let row = from; row < to; row++) out[row - from] = ask(row)
  }

/** One variable's distinct answers are few: all are asked at once. */
const fromColumn = ({ codes, values }: Column, askAt: (place: number) => number): Fill => {
  const table = Int32Array.from(values, (_, place) => askAt(place))
  return (from, to, out) => {
    for (let row = from; row < to; row++) out[row - from] = table[codes[row] ?? 0] ?? 0
  }
}

const fromTable =
  (read: readonly Column[], table: Int32Array, askAt: (place: number) => number): Fill =>
  (from, to, out) => {
    out.fill(0, 0, to - from)
    let step = 1
    for (const { codes, values } of read) {
      addPlaces(codes, step, from, to, out)
      step *= values.length
    }
    for (let i = 0; i < to - from; i++) {
      const place = out[i] ?? 0
      const known = table[place] ?? -1
      if (known < 0) table[place] = askAt(place)
      out[i] = table[place] ?? 0
    }
  }

const addPlaces = (codes: Column['codes'], step: number, from: number, to: number, out: Int32Array): void => {
  for (let i = 0; i < to - from; i++) out[i] = (out[i] ?? 0) + step * (codes[from + i] ?? 0)
}

/** Whether an expression holds, as `truthNumber` says. One that reads too much for a table is taken apart. */
export const truthOf = (columns: Columns, expr: Expr): Fill => {
  const reads = [...readsOf(expr)]
  const compared = 'compare' in expr ? comparedDays(columns, ...expr.compare) : undefined
  if (compared) return compared
  const apart = combinations(columns, reads) > smallTable ? takenApart(columns, expr) : undefined
  if (apart) return apart
  const holds = compile(expr)
  return lookupOf(columns, reads, (answers) => truthNumber(holds(answers, '')))
}

const takenApart = (columns: Columns, expr: Expr): Fill | undefined => {
  if ('all' in expr) return together(columns, expr.all, 1, allOf)
  if ('any' in expr) return together(columns, expr.any, 0, anyOf)
  if ('not' in expr) return together(columns, [expr.not], 1, notOf)
  return 'given' in expr ? together(columns, expr.given, 0, givenThat) : undefined
}

/** What two truths come to: at 3 × the one so far + the next. */
const allOf = Int32Array.of(0, 0, 0, 0, 1, 2, 0, 2, 2)
const anyOf = Int32Array.of(0, 1, 2, 1, 1, 1, 2, 1, 2)
const notOf = Int32Array.of(0, 0, 0, 1, 0, 2, 0, 0, 0)
/** The condition comes first and leaves true or unknown; then what was asked counts where it left true. */
const givenThat = Int32Array.of(2, 1, 2, 0, 1, 2, 2, 2, 2)

const together = (columns: Columns, exprs: readonly Expr[], begin: number, joined: Int32Array): Fill => {
  const parts = exprs.map((e) => truthOf(columns, e))
  let one = new Int32Array(0)
  return (from, to, out) => {
    const size = to - from
    if (one.length < size) one = new Int32Array(size)
    out.fill(begin, 0, size)
    for (const fill of parts) {
      fill(from, to, one)
      for (let i = 0; i < size; i++) out[i] = joined[3 * (out[i] ?? 0) + (one[i] ?? 0)] ?? 0
    }
  }
}
