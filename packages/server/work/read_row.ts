import { type Answer, type Answers, type Finding, readCell, readFinding, type Variable } from '@lyhord/core'
import type { FileColumn } from './file_columns.ts'

/** A cell read: its answer, or why it is none. */
type CellReading = { readonly answer: Answer | undefined } | { readonly finding: Finding }

/** What one row says: its answers, and a finding for each cell that could not be read (it counts as not answered). */
export interface RowReading {
  readonly answers: Answers
  readonly findings: readonly Finding[]
}

/** Reads rows of a file by its columns. Make one per file: cells that come again are read once. */
export const rowReaderOf = (columns: readonly FileColumn[]): ((cells: readonly string[]) => RowReading) => {
  const readers = columns.map(({ at, variable }) => ({ at, id: variable.id, read: cellReaderOf(variable) }))
  const unanswered = Object.fromEntries(columns.map(({ variable }) => [variable.id, undefined]))
  return (cells) => {
    // Starting from every key keeps the records alike, which V8 reads several times faster.
    const answers: Record<string, Answer | undefined> = { ...unanswered }
    const findings: Finding[] = []
    for (const { at, id, read } of readers) {
      const reading = read(cells[at] ?? '')
      if ('finding' in reading) findings.push(reading.finding)
      else answers[id] = reading.answer
    }
    return { answers, findings }
  }
}

const mostRemembered = 5000

const cellReaderOf = (variable: Variable): ((cell: string) => CellReading) => {
  const read = (cell: string): CellReading => {
    const reading = readCell(variable, cell)
    return 'refusal' in reading ? { finding: readFinding(variable, reading.refusal, cell) } : reading
  }
  if (variable.kind === 'text' || variable.kind === 'pseudonym') return read
  const remembered = new Map<string, CellReading>()
  return (cell) => {
    const known = remembered.get(cell)
    if (known) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const own = ownText(cell)
    const reading = read(own)
    remembered.set(own, reading)
    return reading
  }
}

const ownText = (text: string): string => Buffer.from(text).toString()

/** An answer that can be kept without keeping the piece of the file alive which it was cut from. */
export const heldAnswer = (answer: Answer | undefined): Answer | undefined =>
  typeof answer === 'string' && answer.length >= shortestCut ? ownText(answer) : answer

/** V8 copies shorter pieces of a string and only points at longer ones. */
const shortestCut = 13
