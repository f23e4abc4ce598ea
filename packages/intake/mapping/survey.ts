import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import { type Format, isBlank, type Refused, type Table } from '../reading/index.ts'
import { personInHeading } from './mapping_problem.ts'

/**
 * What stands in a column: how many cells are filled, its values with their counts (at most 2,000 of them, `more` when
 * there were others, and never those with personal numbers), and how many cells hold personal numbers.
 */
export interface ColumnSurvey {
  readonly column: string
  readonly filled: number
  readonly values: ReadonlyMap<string, number>
  readonly more: boolean
  readonly personalNumbers: number
}

/** What stands in a whole file, column by column in its order. */
export interface TableSurvey {
  readonly format: Format
  readonly rows: number
  readonly columns: readonly ColumnSurvey[]
}

/** Follows a long reading: told how far it has come, and able to stop it. `bytes` of `size` are read. */
export interface Watch {
  readonly signal?: AbortSignal
  readonly progress?: (rows: number, bytes: number, size: number) => void
}

const mostValues = 2000

/** Counts the values of every column of a file, in one reading and bounded memory. A broken file is refused. */
export const surveyTable = async (table: Table, watch: Watch = {}): Promise<TableSurvey | Refused> => {
  if (table.header.some(containsPersonalNumber)) return personInHeading
  const counts = table.header.map(startCount)
  let rows = 0
  for await (const batch of table.rows(watch.signal)) {
    if (batch.broken) return { problem: batch.broken }
    for (const cells of batch.rows) {
      if (isBlank(cells)) continue
      rows++
      for (const [at, count] of counts.entries()) add(count, cells[at] ?? '')
    }
    watch.progress?.(rows, batch.bytes, table.size)
  }
  return { format: table.format, rows, columns: counts }
}

interface Count {
  readonly column: string
  readonly values: Map<string, number>
  filled: number
  more: boolean
  personalNumbers: number
}

const startCount = (column: string): Count => ({
  column,
  values: new Map(),
  filled: 0,
  more: false,
  personalNumbers: 0,
})

const add = (count: Count, cell: string): void => {
  const value = cell.trim()
  if (value === '') return
  count.filled++
  const seen = count.values.get(value)
  if (seen !== undefined) count.values.set(value, seen + 1)
  else if (containsPersonalNumber(value)) count.personalNumbers++
  else if (count.values.size < mostValues) count.values.set(value, 1)
  else count.more = true
}

/** The share of filled cells in a column that hold personal numbers, 0–1. */
export const personalShare = ({ personalNumbers, filled }: ColumnSurvey): number =>
  filled === 0 ? 0 : personalNumbers / filled
