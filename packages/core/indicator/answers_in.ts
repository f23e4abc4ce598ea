import type { Answer, Answers } from '../answer.ts'
import type { Columns } from './columns.ts'

const asRows = new WeakMap<Columns, WeakRef<readonly Answers[]>>()

/** The records that were laid out, one by one: kept for those who ask again, until the memory is wanted. */
export const answersIn = (columns: Columns): readonly Answers[] => {
  const known = asRows.get(columns)?.deref()
  if (known) return known
  const made = Array.from({ length: columns.rows }, (_, row) => recordAt(columns, row))
  asRows.set(columns, new WeakRef(made))
  return made
}

const recordAt = ({ of }: Columns, row: number): Answers => {
  const answers: Record<string, Answer> = {}
  for (const [id, { codes, values }] of of) {
    const answer = values[codes[row] ?? 0]
    if (answer !== undefined) answers[id] = answer
  }
  return answers
}
