import type { Cell, Column, Sheet } from '@lyhord/intake/workbook/sheet.ts'
import type { Cell as Said, Table } from '../../../work/report/document.ts'

/** A table on a sheet: its title, its heads, which stay in sight, and numbers with the decimals that they are said with. */
export const tableSheet = (name: string, { title, columns, rows, notes }: Table): Sheet => ({
  name,
  columns: columns.map((c, i) => columnOf(c.numeric, [c.head, ...rows.map((row) => saidOf(row[i]))])),
  rows: [
    [{ value: title, style: 'title' }],
    columns.map((c) => ({ value: c.head, style: c.numeric ? 'headingRight' : 'heading' })),
    ...rows.map((row) => row.map(cellOf)),
    ...notes.map((note) => [note]),
  ],
  frozen: { rows: 2, columns: 0 },
  paper: 'lying',
})

/** As wide as what stands in it, within reason, in signs. */
const [narrowest, widest, numbers] = [12, 60, 14]

const columnOf = (numeric: boolean, said: readonly string[]): Column =>
  numeric
    ? { width: numbers }
    : { width: Math.min(widest, Math.max(narrowest, ...said.map((s) => s.length + 2))), style: 'text' }

const saidOf = (cell: Said | undefined): string =>
  cell === undefined || typeof cell === 'string' ? (cell ?? '') : cell.said

const styles = ['thousands', 'oneDecimal', 'twoDecimals'] as const

const cellOf = (cell: Said): Cell =>
  typeof cell === 'string' ? cell : { value: cell.value, style: styles[cell.decimals] }
