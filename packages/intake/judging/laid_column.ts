import type { Answer } from '@lyhord/core'
import type { CellColumn, CellFinding, CellReading } from '../mapping/index.ts'
import type { LaidRows } from '../reading/laid_rows.ts'
import { CellCodes } from './cell_codes.ts'

/** A column may have another text in every cell; what was read of them is forgotten now and then. */
const mostRemembered = 5000

/** What an answer settles, as bits; `undefined` where an answer to the variable settles nothing. */
export type SettledBy = ((answer: Answer | undefined) => readonly number[]) | undefined

/**
 * One column of a file, read by the numbers of its cells, so that what equal cells say is worked out once; where none are
 * to be expected (`comesAgain`), each by itself. What is asked by row is about the rows that were taken last.
 */
export class LaidColumn {
  readonly #at: number
  readonly #read: (cell: string) => CellReading
  readonly #comesAgain: boolean
  readonly #settledBy: SettledBy
  #cells = new CellCodes()
  /** What each row has, as its place in the lists of what is known. */
  #codes = new Int32Array(0)
  #answers: (Answer | undefined)[] = []
  #settled: (readonly number[])[] = []
  #unread = new Map<number, CellFinding>()

  constructor({ at, read }: CellColumn, comesAgain: boolean, settledBy: SettledBy) {
    this.#at = at
    this.#read = read
    this.#comesAgain = comesAgain
    this.#settledBy = settledBy
  }

  /** Whether any cell, of these rows or earlier ones, is no answer. */
  get hasUnread(): boolean {
    return this.#unread.size > 0
  }

  answerOf(row: number): Answer | undefined {
    return this.#answers[this.#codes[row] ?? 0]
  }

  /** Why the cell of a row is no answer. */
  unreadOf(row: number): CellFinding | undefined {
    return this.#unread.get(this.#codes[row] ?? 0)
  }

  /** Reads the cells of rows. */
  take(laid: LaidRows): void {
    if (this.#answers.length > mostRemembered) this.#forget()
    if (!this.#comesAgain) this.#unread.clear()
    if (this.#codes.length < laid.count) this.#codes = new Int32Array(laid.count * 2)
    const { rowStarts } = laid.cells
    for (let row = 0; row < laid.count; row++) {
      const cell = (rowStarts[row] ?? 0) + this.#at
      if (cell >= (rowStarts[row + 1] ?? 0)) continue
      const code = this.#comesAgain ? this.#cells.codeOf(laid.cells, cell) : row
      this.#codes[row] = code
      if (!this.#comesAgain || code === this.#answers.length)
        this.#learn(code, laid.textAt(row, this.#at) ?? '')
    }
  }

  /** Marks what the answers settle: the bits of row `i` are the `width` numbers from `i * width` on. */
  mark(rows: number, settled: Int32Array, width: number): void {
    if (!this.#settledBy) return
    for (let row = 0, first = 0; row < rows; row++, first += width) {
      const bits = this.#settled[this.#codes[row] ?? 0]
      if (bits === undefined) continue
      for (let word = 0; word < width; word++)
        settled[first + word] = (settled[first + word] ?? 0) | (bits[word] ?? 0)
    }
  }

  #learn(code: number, cell: string): void {
    const reading = this.#read(cell)
    if ('finding' in reading) this.#unread.set(code, reading.finding)
    const answer = 'finding' in reading ? undefined : reading.answer
    this.#answers[code] = answer
    if (this.#settledBy) this.#settled[code] = this.#settledBy(answer)
  }

  #forget(): void {
    this.#cells = new CellCodes()
    this.#answers = []
    this.#settled = []
    this.#unread = new Map()
  }
}
