import type { Answer, Answers } from '../answer.ts'
import type { Column, Columns } from './columns.ts'
import type { Fill } from './columns_fill.ts'

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

/** How many combinations of answers to some variables there can be. */
export const combinations = (columns: Columns, variables: readonly string[]): number =>
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
