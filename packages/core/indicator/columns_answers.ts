import type { Answers } from '../answer.ts'
import type { Columns } from './columns.ts'
import { columnUpTo, copy, emptyVariable, type WrittenVariable, write } from './columns_written.ts'

/** Lays out records with all their answers, however many come. */
export interface AnswersWriter {
  readonly add: (answers: Answers) => void
  /** Adds some rows of others; with them come the answers that they have, no more. */
  readonly addRows: (columns: Columns, rows: Int32Array) => void
  readonly columns: () => Columns
}

/** `rows`: how many there will be, when that is known; more is allowed. */
export const answersWriter = (rows = 1024): AnswersWriter => {
  const written = new Map<string, WrittenVariable>()
  let at = 0
  const writtenOf = (id: string): WrittenVariable => {
    const known = written.get(id)
    if (known) return known
    const made = emptyVariable(Math.max(rows, at))
    written.set(id, made)
    return made
  }
  return {
    add: (answers) => {
      for (const id in answers) {
        const answer = answers[id]
        if (answer !== undefined) write(writtenOf(id), at, answer)
      }
      at++
    },
    addRows: ({ of }, from) => {
      for (const [id, column] of of) copy(writtenOf(id), at, column, from)
      at += from.length
    },
    columns: () => ({
      rows: at,
      of: new Map([...written].map(([id, variable]) => [id, columnUpTo(variable, at)])),
    }),
  }
}

/** Lays out records with all their answers. */
export const laidOut = (records: readonly Answers[]): Columns => {
  const writer = answersWriter(records.length)
  for (const answers of records) writer.add(answers)
  return writer.columns()
}
