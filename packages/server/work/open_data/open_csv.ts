import type { Language } from '@lyhord/core'
import { csvCell } from '@lyhord/core/csv_cell.ts'
import type { OpenCell } from '@lyhord/core/disclosure/compared/open_table.ts'
import { guardedCell } from '@lyhord/intake/reading/formula_guard.ts'
import { measuresOf } from './measures.ts'
import type { OpenIndicator } from './open_indicator.ts'
import { groupId, groupLabel } from './spoken.ts'

/** The columns before the measures. */
export const csvKeys = ['omrade', 'omrade_namn', 'omrade_slag', 'period', 'grupp', 'grupp_namn'] as const

export const decimalComma = (value: number | null, decimals: number): string =>
  value === null ? '' : value.toFixed(decimals).replace('.', ',')

/** A name that a spreadsheet would take for a formula is made plain text. */
export const plain = (text: string): string => csvCell(guardedCell(text), ';')

/** An open table as CSV for a Swedish spreadsheet: semicolons, decimal comma, byte order mark; one row per area, period and group. */
export const openCsv = ({ table, asked }: OpenIndicator, lang: Language): string => {
  const { places, cells } = table.content
  const measures = measuresOf(table.content)
  const byCode = new Map(places.map((p) => [p.code, p]))
  const line = (cell: OpenCell): string => {
    const place = byCode.get(cell.place)
    return [
      cell.place,
      plain(place?.name ?? ''),
      place?.kind ?? '',
      cell.period,
      groupId(cell.group),
      plain(groupLabel(asked.form, cell.group, lang)),
      ...measures.map((m) => decimalComma(m.of(cell), m.decimals)),
      cell.hidden ?? '',
    ].join(';')
  }
  const header = [...csvKeys, ...measures.map((m) => m.id), 'dold'].join(';')
  return csvFile([header, ...cells.map(line)])
}

/** Lines as a file that a spreadsheet knows the signs of. */
export const csvFile = (lines: readonly string[]): string => `\ufeff${lines.join('\r\n')}\r\n`
