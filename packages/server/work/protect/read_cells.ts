import type { InnerCounts } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { alternativesOf, foundAlternatives } from './alternatives.ts'
import { type AuditCase, type AuditedCell, withAbsent } from './audit_cells.ts'
import { countOf, readWhole } from './read_counts.ts'
import { missingColumn, notACount, noVerdict } from './refusals.ts'

/** Reads a file of published cells, to be judged against the counts. A hidden cell may leave its count out, or be left out. */
export const readCells = async (
  path: string,
  freq: string,
  counts: InnerCounts,
  formulas: readonly string[],
): Promise<AuditCase | Refused> => {
  const table = await readWhole(path)
  if ('problem' in table) return table
  const { header, rows, numbers } = table
  const absent = [freq, 'suppressed'].find((column) => !header.includes(column))
  if (absent !== undefined) return missingColumn(absent, header)
  const dimensions = header.filter((column) => counts.columns.includes(column) && column !== freq)
  const place = (column: string): number => header.indexOf(column)
  const cells: AuditedCell[] = []
  for (const [i, row] of rows.entries()) {
    const suppressed = verdictOf(row[place('suppressed')])
    if (suppressed === undefined) return noVerdict(numbers[i] ?? 0)
    const text = row[place(freq)]
    const count = suppressed && (text === '' || text === 'NA') ? Number.NaN : countOf(text)
    if (count === undefined) return notACount(freq, numbers[i] ?? 0)
    const labels = dimensions.map((column) => row[place(column)] ?? total)
    cells.push({ labels, freq: count, primary: verdictOf(row[place('primary')]) ?? false, suppressed })
  }
  const alternatives =
    formulas.length > 0 ? alternativesOf(dimensions, formulas) : foundAlternatives(dimensions, cells, counts)
  return withAbsent({ dimensions, cells, alternatives, ...countsOf(counts) })
}

const countsOf = ({ columns, rows, freq }: InnerCounts) => ({ columns, rows, counts: freq })

const verdictOf = (text: string | undefined): boolean | undefined =>
  /^(true|t|1|ja)$/i.test(text ?? '') ? true : /^(false|f|0|nej)$/i.test(text ?? '') ? false : undefined
