import type { AreaRow } from './area_table.ts'

/** Most rows that a chart is read with; the table has all. */
const mostMarks = 40

/** The rows of a chart by area: all, or without other municipalities where they are too many to read. */
export const chartedRows = (rows: readonly AreaRow[]): readonly AreaRow[] =>
  rows.length <= mostMarks
    ? rows
    : rows.filter(({ place }) => place.kind !== 'member' || place.series === 'own')
