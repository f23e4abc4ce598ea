import type { Table } from '@lyhord/intake/reading/table.ts'
import { isBlank } from '@lyhord/intake/reading/table.ts'
import type { Cell, Sheet } from '@lyhord/intake/workbook/sheet.ts'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'
import { openTable } from '../../outside/files/open_table.ts'
import { BrokenOff } from './broken_off.ts'
import type { Plan } from './plan.ts'
import type { Cleaning } from './write_clean.ts'

/**
 * A workbook stripped, sheet by sheet, as text cells: what the importer reads is there, and nothing of what may hide
 * identities elsewhere in a workbook (comments, formulas, names, properties, titles above the header).
 */
export async function* cleanXlsx(cleaning: Cleaning): AsyncGenerator<Uint8Array, void, undefined> {
  const sheets: Sheet[] = []
  for (const [at, name] of cleaning.table.format.sheets.entries()) {
    const table =
      name === cleaning.table.format.sheet ? cleaning.table : await otherSheet(cleaning.path, name)
    sheets.push(sheetOf(table, nameOf(name, at, cleaning.plan), cleaning))
  }
  yield* workbookOf(sheets)
}

const otherSheet = async (path: string, sheet: string): Promise<Table | undefined> => {
  const table = await openTable(path, { sheet, repeated: 'numbered' })
  if (!('problem' in table)) return table
  if (table.problem.id === 'fil-tom') return undefined
  throw new BrokenOff(table.problem)
}

/** A sheet may be named after somebody. */
const nameOf = (name: string, at: number, { stripOther }: Plan): string =>
  stripOther([name])[0] === name ? name : `${at + 1}`

const sheetOf = (table: Table | undefined, name: string, cleaning: Cleaning): Sheet => ({
  name,
  columns: (table?.header ?? ['']).map(() => ({ width: 18, style: 'text' })),
  frozen: { rows: 1, columns: 0 },
  rows: table ? cleanRows(table, cleaning) : [],
})

async function* cleanRows(
  table: Table,
  { table: first, plan: firstPlan, planFor, tell }: Cleaning,
): AsyncGenerator<readonly Cell[], void, undefined> {
  const plan = table === first ? firstPlan : planFor(table.header)
  yield [...plan.stripOther(table.header), ...plan.added].map(
    (value) => ({ value, style: 'heading' }) as const,
  )
  for await (const { first: number, rows, broken } of table.rows()) {
    for (const [at, cells] of rows.entries()) {
      if (isBlank(cells)) continue
      const padded = [...cells, ...table.header.slice(cells.length).map(() => '')]
      const row = plan.strip(padded)
      tell.row(number + at, row)
      yield padded.length > table.header.length ? row.cells : [...row.cells, ...plan.addedTo(row)]
    }
    if (broken) throw new BrokenOff(broken)
  }
}
