import type { Style } from './styles.ts'

/** A cell to be written: text or a number as it is, or with a style of its own; nothing when `undefined`. */
export type Cell = Value | { readonly value: Value; readonly style: Style } | undefined
type Value = string | number

/** A column: its width in characters, the style of cells that have none of their own, and whether it is shown. */
export interface Column {
  readonly width: number
  readonly style?: Style
  readonly hidden?: true
}

/** What may be written in cells of a column, with a word on what it means: shown as a cell is entered. */
export interface Validation {
  /** Column by place from 0; rows from 1, the last included. */
  readonly column: number
  readonly from: number
  readonly to: number
  readonly prompt: { readonly title: string; readonly text: string }
  readonly refusal?: string
  /** A list of codes elsewhere (`'Koder'!$A$2:$A$9`), whole numbers or days within a range; any text when absent. */
  readonly allow?: { readonly list: string } | { readonly whole: Range } | { readonly serial: Range }
}

interface Range {
  readonly min: number
  readonly max: number
}

/** A comment beside a cell: column by place from 0, row from 1. */
export interface Comment {
  readonly column: number
  readonly row: number
  readonly text: string
}

/** A cell that leads to the beginning of another sheet: column by place from 0, row from 1. */
export interface SheetLink {
  readonly column: number
  readonly row: number
  readonly to: string
}

/**
 * A sheet of a workbook; its rows may come slowly. `comments` is asked when all rows are written, so that they can be
 * gathered on the way; at least one is given. `frozen`: rows and columns that stay in sight. `paper`: an A4 lying down, as wide as the columns, when it is printed.
 */
export interface Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
  readonly frozen?: { readonly rows: number; readonly columns: number }
  readonly filter?: true
  readonly validations?: readonly Validation[]
  readonly links?: readonly SheetLink[]
  readonly paper?: 'lying'
  readonly comments?: () => readonly Comment[]
}
