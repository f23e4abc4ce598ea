import type { Refused } from './problem.ts'
import type { Table } from './table.ts'

/** A small file in memory: the names in its header row, and all its rows as text cells. */
export interface WholeTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Reads a table to its end. One that is broken off is refused: half a file is never taken for a whole one. */
export const wholeTable = async (table: Table | Refused): Promise<WholeTable | Refused> => {
  if ('problem' in table) return table
  const rows: (readonly string[])[] = []
  for await (const batch of table.rows()) {
    if (batch.broken) return { problem: batch.broken }
    rows.push(...batch.rows)
  }
  return { header: table.header, rows }
}
