import { guardedCell } from '../reading/formula_guard.ts'

/** The longest text that Excel keeps in a cell. */
export const longestCell = 32_767

const figure = /^[+-]?\d[\d\s.,]*$/

/**
 * A cell that no spreadsheet runs as a formula, not even when the workbook is saved as CSV: see `formula_guard.ts`,
 * whose `plainCell` gives the text back. Figures such as `-5` are left as they are.
 */
export const neutralCell = (text: string): string => (figure.test(text) ? text : guardedCell(text))
