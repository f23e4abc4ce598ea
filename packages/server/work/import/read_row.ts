import {
  type Answer,
  type Finding,
  type Judge,
  type ReadRecord,
  readCell,
  readFinding,
  type Variable,
} from '@lyhord/core'
import type { RawAnswers } from '../saved.ts'

/** Reads what came of a row, as `judge.read` does. What stands in row after row is read once. */
export type RowReader = (given: RawAnswers) => ReadRecord

const readers = new WeakMap<Judge, RowReader>()

export const rowReaderOf = (judge: Judge): RowReader => {
  const known = readers.get(judge)
  if (known) return known
  const reader = readerOf(judge)
  readers.set(judge, reader)
  return reader
}

const readerOf = ({ questions }: Judge): RowReader => {
  const cells = questions.map(({ id, question }) => ({
    id,
    variable: question.variable,
    read: remembering(question.variable),
  }))
  const unanswered = Object.fromEntries(
    cells
      .map(({ id }) => id)
      .sort(asKept)
      .map((id) => [id, undefined]),
  )
  return (given) => {
    // Starting from every key keeps the records alike, which V8 reads several times faster.
    const answers: Record<string, Answer | undefined> = { ...unanswered }
    const findings: Finding[] = []
    for (const { id, variable, read } of cells) {
      const raw = given[id]
      if (raw === undefined) continue
      const cell = read(raw)
      if ('refusal' in cell) findings.push(readFinding(variable, cell.refusal, raw))
      else answers[id] = cell.answer
    }
    return { answers, findings }
  }
}

/** In the order of the keys of `jsonb`, the short ones first: PostgreSQL need not sort what is sorted. */
const asKept = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)

type Read = ReturnType<typeof readCell>

const mostRemembered = 2000

/** Codes and days come again and again; names of children and cases hardly do. */
const remembering = (variable: Variable): ((raw: unknown) => Read) => {
  if (variable.kind === 'text' || variable.kind === 'pseudonym') return (raw) => readCell(variable, raw)
  const remembered = new Map<unknown, Read>()
  return (raw) => {
    if (typeof raw === 'object') return readCell(variable, raw)
    const known = remembered.get(raw)
    if (known) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const read = readCell(variable, raw)
    remembered.set(raw, read)
    return read
  }
}
