import { cellKey } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import { type Answer, type Finding, readCell, readFinding, type Variable } from '@lyhord/core'
import type { PointBits } from '@lyhord/intake/judging/point_bits.ts'

/** What a cell says: its answer, or why it is none. */
export interface ReadCell {
  readonly answer: Answer | undefined
  /** The answer as a part of the row's JSON, after a comma; empty when there is none. */
  readonly text: string
  readonly unread?: Finding | undefined
  /** The points that the answer settles, as bits. */
  readonly settles: readonly number[] | undefined
}

/** Reads the cells of a column that answers a variable. */
export interface CellReader {
  readonly variable: Variable
  readonly read: (raw: Cell) => ReadCell
  /** What a row without a cell says. */
  readonly nothing: ReadCell
}

type Cell = SentRow['answers'][string]

/** Codes and days come again and again, and are read once; names of children and cases hardly do. */
export const cellReaderOf = (variable: Variable, points: PointBits): CellReader => {
  const settles = points.settledBy(variable.id)
  const name = `,${JSON.stringify(variable.id)}:`
  const read = (raw: Cell): ReadCell => {
    const cell = readCell(variable, raw)
    const unread = 'refusal' in cell ? readFinding(variable, cell.refusal, raw) : undefined
    const answer = 'refusal' in cell ? undefined : cell.answer
    const text = answer === undefined ? '' : name + JSON.stringify(answer)
    return { answer, text, unread, settles: settles?.(answer) }
  }
  const comesAgain = variable.kind !== 'text' && variable.kind !== 'pseudonym'
  return { variable, read: comesAgain ? remembering(read) : read, nothing: read(null) }
}

const mostRemembered = 2000

const remembering = (read: (raw: Cell) => ReadCell): ((raw: Cell) => ReadCell) => {
  const remembered = new Map<unknown, ReadCell>()
  return (raw) => {
    const key = cellKey(raw)
    const known = remembered.get(key)
    if (known) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const cell = read(raw)
    remembered.set(key, cell)
    return cell
  }
}
