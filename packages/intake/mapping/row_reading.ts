import type { Answers, Finding } from '@lyhord/core'
import type { CellReading } from './cell_reading.ts'

/**
 * What one row says of one child: answers by variable id, and a finding for each cell that could not be read (it counts
 * as not answered). `sibling`: which of the row's children, 0 for the only one.
 */
export interface RowReading {
  readonly answers: Answers
  readonly findings: readonly CellFinding[]
  readonly sibling: number
  /** The rows that it is made of, where there are several. */
  readonly parts?: readonly RowPart[]
}

/** A row of a file as it stands there. */
export interface RowPart {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * A finding about a cell. `at`: the place of its column, where several columns answer the variable; `row`: its row, where
 * several rows are one record.
 */
export interface CellFinding extends Finding {
  readonly at?: number
  readonly row?: number
}

/** A column whose cells are the answers to a variable. */
export interface CellColumn {
  readonly at: number
  readonly id: string
  readonly read: (cell: string) => CellReading
}
