import type { Cell, Table } from './document.ts'

/** Columns that hold words. */
export const ofWords = (...heads: readonly string[]): Table['columns'] =>
  heads.map((head) => ({ head, numeric: false }))

/** Columns that hold numbers. */
export const ofNumbers = (...heads: readonly string[]): Table['columns'] =>
  heads.map((head) => ({ head, numeric: true }))

/** A table, with a note under it where something in it is not shown. */
export const tableOf = (
  title: string,
  columns: Table['columns'],
  rows: readonly (readonly Cell[])[],
  notes: readonly string[] = [],
): Table => ({ title, columns, rows, notes })
