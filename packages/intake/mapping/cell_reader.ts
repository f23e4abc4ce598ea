import {
  type Answer,
  codesOf,
  type Finding,
  readAnswer,
  readCell,
  readFinding,
  type Variable,
  words,
} from '@lyhord/core'
import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import { answerRules } from '@lyhord/core/rule/answer_rules.ts'
import type { CellReading } from './cell_reading.ts'
import { identityReaderOf, type PersonOptions } from './identity_reader.ts'
import type { CellForm } from './mapping.ts'
import { plainValue } from './plain_name.ts'
import { readDay } from './read_day.ts'
import { wholeNumberIn } from './read_number.ts'

/** What has been decided about the local values of one variable: by plain value, the code or `null` for not known. */
export type Decisions = ReadonlyMap<string, string | null>

/** Reads the cells of one column as answers to its variable. Cells that come again are read once. */
export const cellReaderOf = (
  variable: Variable,
  reads: CellForm,
  decisions: Decisions | undefined,
  options: PersonOptions,
): ((cell: string) => CellReading) => remembering(variable, readerBy(variable, reads, decisions, options))

const readerBy = (
  variable: Variable,
  reads: CellForm,
  decisions: Decisions | undefined,
  options: PersonOptions,
): ((cell: string) => CellReading) => {
  const plain = (cell: string) => readCell(variable, cell)
  switch (reads.form) {
    case 'day':
      return reading(variable, (cell) => plain(readDay(cell, reads.days) ?? cell))
    case 'number':
      return reading(variable, (cell) => plain(wholeNumberIn(cell) ?? cell))
    case 'mark':
      return markReader(variable, reads.code)
    case 'person':
      return identityReaderOf(variable, options)
    case 'value':
      return decisions || reads.separator !== undefined
        ? decidedReader(variable, decisions ?? new Map(), reads.separator)
        : reading(variable, plain)
  }
}

type Read = ReturnType<typeof readCell>

const reading =
  (variable: Variable, read: (cell: string) => Read) =>
  (cell: string): CellReading => {
    const found = read(cell.trim())
    return 'refusal' in found ? { finding: readFinding(variable, found.refusal, cell) } : found
  }

const yes = new Set(['x', '1', 'ja', 'j', 'yes', 'y', 'true', 'sant', 'v', '✓', '✔', '√'])
const no = new Set(['', '0', 'nej', 'n', 'no', 'false', 'falskt', '-'])

/** Whether a cell in a column of marks says yes; `undefined` when it says neither. */
export const markIn = (cell: string): boolean | undefined => {
  const plain = plainValue(cell)
  return yes.has(plain) ? true : no.has(plain) ? false : undefined
}

const markReader =
  (variable: Variable, code: string) =>
  (cell: string): CellReading => {
    const mark = markIn(cell)
    if (mark === undefined) return { finding: neitherYesNorNo(variable, code, cell) }
    return { answer: mark ? [code] : undefined }
  }

const neitherYesNorNo = (variable: Variable, id: string, cell: string): Finding => {
  const finding = readFinding(variable, 'svar-typ', cell)
  if (containsPersonalNumber(cell)) return finding
  const label = codesOf(variable)?.find((code) => code.id === id)?.label ?? words(id, id)
  return {
    ...finding,
    message: words('Cellen säger varken ja eller nej.', 'The cell says neither yes nor no.'),
    remedy: words(
      `Skriv x om "${label.sv}" gäller. Lämna annars cellen tom.`,
      `Write x if "${label.en}" applies. Otherwise leave the cell empty.`,
    ),
  }
}

const decidedReader = (variable: Variable, decisions: Decisions, separator: string | undefined) => {
  const own = new Set(codesOf(variable)?.map((code) => code.id))
  /** The code of one value, `null` for not known, `undefined` when nobody has decided. */
  const codeOf = (value: string): string | null | undefined =>
    decisions.get(plainValue(value)) ??
    (decisions.has(plainValue(value)) ? null : own.has(value) ? value : undefined)
  return (cell: string): CellReading => {
    const text = cell.trim()
    if (text === '') return nothing
    const values = variable.kind === 'multi' && codeOf(text) === undefined ? partsOf(text, separator) : [text]
    const codes = values.map(codeOf)
    if (codes.includes(undefined)) return { finding: undecided(variable, cell) }
    const known = codes.filter((code) => typeof code === 'string')
    if (known.length === 0) return nothing
    const read = readAnswer(variable, variable.kind === 'multi' ? known : known[0])
    return 'refusal' in read ? { finding: readFinding(variable, read.refusal, cell) } : read
  }
}

const nothing: CellReading = { answer: undefined }

/** The values of a cell that holds several. */
export const partsOf = (cell: string, separator: string | undefined): readonly string[] =>
  cell
    .split(separator ?? '|')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const undecided = (variable: Variable, cell: string): Finding => {
  if (containsPersonalNumber(cell)) return readFinding(variable, 'svar-kod', cell)
  const ids = (codesOf(variable) ?? []).map((code) => code.id).join(', ')
  return {
    ...readFinding(variable, 'svar-kod', cell),
    message: answerRules['svar-kod'].message,
    remedy: words(
      `Bestäm i mappningen vad värdet betyder, eller rätta det. Koderna är: ${ids}.`,
      `Decide in the mapping what the value means, or correct it. The codes are: ${ids}.`,
    ),
  }
}

const mostRemembered = 5000

const remembering = (
  variable: Variable,
  read: (cell: string) => CellReading,
): ((cell: string) => CellReading) => {
  if (variable.kind === 'text' || variable.kind === 'pseudonym') return read
  const remembered = new Map<string, CellReading>()
  const empty = read('')
  const readOnce = (cell: string): CellReading => {
    const known = remembered.get(cell)
    if (known) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const own = ownText(cell)
    const reading = read(own)
    remembered.set(own, reading)
    return reading
  }
  let [above, readAbove] = ['', empty]
  return (cell) => {
    // no look-up for what stands in every third cell, nor for what stands in the row above too
    if (cell === '') return empty
    if (cell === above) return readAbove
    above = cell
    readAbove = readOnce(cell)
    return readAbove
  }
}

/**
 * A text with memory of its own: a cell cut from a piece of the file keeps the whole piece alive. Joining makes V8 copy
 * the characters, several times faster than by way of bytes.
 */
const ownText = (text: string): string => `${text} `.slice(0, -1)

/** An answer that can be kept without keeping the piece of the file alive which it was cut from. */
export const heldAnswer = (answer: Answer | undefined): Answer | undefined =>
  typeof answer === 'string' && answer.length >= shortestCut ? ownText(answer) : answer

/** V8 copies shorter pieces of a string and only points at longer ones. */
const shortestCut = 13
