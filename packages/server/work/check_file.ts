import type { Form } from '@lyhord/core'
import type { Refused } from '../outside/files/problem.ts'
import { isBlank, type RowBatch, type Table } from '../outside/files/table.ts'
import { rowComparisonOf } from './compare_rows.ts'
import { columnsOf } from './file_columns.ts'
import { brokenOff, type FileFinding, findingInRow, noRows } from './file_finding.ts'
import { rowJudgeOf } from './judge_row.ts'

/** What a checked file came to. `accepted`: rows without an error; `errors`: findings that are errors. */
export interface FileVerdict {
  readonly rows: number
  readonly accepted: number
  readonly errors: number
}

/** Takes findings as they are made and is waited for, so that no file is too bad for the memory. */
export type FindingTaker = (found: readonly FileFinding[], rowsSoFar: number) => Promise<void> | void

/**
 * Judges every row of a file as the form judges a record; nothing is stored. Findings come by row, those across
 * records last. A file that is not about the form is refused.
 */
export const checkFile = async (
  table: Table,
  form: Form,
  today: string,
  take: FindingTaker,
): Promise<FileVerdict | Refused> => {
  const columns = columnsOf(form, table.header)
  if ('problem' in columns) return columns
  const check = checkOf(form, rowJudgeOf(form, table, columns.known, today))
  await take(columns.findings, 0)
  for await (const batch of table.rows()) await take(check.batch(batch), check.verdict().rows)
  await take(check.end(today), check.verdict().rows)
  return check.verdict()
}

/** The running check of one file: what is counted, and what is kept for the rules across records. */
const checkOf = (form: Form, judgeRow: ReturnType<typeof rowJudgeOf>) => {
  const comparison = rowComparisonOf(form)
  const count = { rows: 0, accepted: 0, errors: 0 }
  const judge = (row: number, cells: readonly string[], found: FileFinding[]): void => {
    const { answers, findings } = judgeRow(row, cells)
    const errors = errorsIn(findings)
    count.rows++
    count.errors += errors
    if (errors === 0) count.accepted++
    if (answers) comparison.add(row, answers, errors > 0)
    for (const finding of findings) found.push(finding)
  }
  return {
    verdict: (): FileVerdict => count,
    batch: ({ first, rows, broken }: RowBatch): FileFinding[] => {
      const found: FileFinding[] = []
      for (const [i, cells] of rows.entries()) if (!isBlank(cells)) judge(first + i, cells, found)
      if (broken) {
        count.errors++
        found.push(brokenOff(first + rows.length, broken))
      }
      return found
    },
    end: (today: string): FileFinding[] => {
      const found = comparison.findings(today)
      const errors = found.filter(({ finding }) => finding.severity === 'error')
      count.errors += errors.length
      count.accepted -= new Set(errors.flatMap(({ row, failed }) => (failed ? [] : [row]))).size
      if (count.rows === 0 && count.errors === 0) return [noRows]
      return found.map(({ row, finding }) => findingInRow(row, finding, finding.value))
    },
  }
}

const errorsIn = (findings: readonly FileFinding[]): number => {
  let errors = 0
  for (const { severity } of findings) if (severity === 'error') errors++
  return errors
}
