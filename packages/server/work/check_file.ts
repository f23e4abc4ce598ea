import type { Form } from '@lyhord/core'
import type { RecordReader } from '@lyhord/intake/mapping/index.ts'
import { type LaidRows, textsOf } from '@lyhord/intake/reading/laid_rows.ts'
import type { Refused } from '@lyhord/intake/reading/problem.ts'
import { isBlank, isRagged, type RowBatch, type Table } from '@lyhord/intake/reading/table.ts'
import { type RowComparison, rowComparisonOf } from './compare_rows.ts'
import { columnsOf, type FileColumns, type FileReading, personWatch } from './file_columns.ts'
import { brokenOff, type FileFinding, findingInRow, findingUnderHeading, noRows } from './file_finding.ts'
import { laidRowJudgeOf } from './judge_laid_row.ts'
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
  reading: Omit<FileReading, 'today'> = {},
): Promise<FileVerdict | Refused> => {
  const columns = columnsOf(form, table, { today, ...reading })
  if ('problem' in columns) return columns
  const check = checkOf(form, table, columns, await columns.records(table), today)
  await take(columns.findings, 0)
  const rows = (columns.cells && table.laidRows?.()) ?? table.rows()
  for await (const some of rows)
    await take('cells' in some ? check.laid(some) : check.batch(some), check.verdict().rows)
  await take(await check.end(), check.verdict().rows)
  return check.verdict()
}

/** The running check of one file: what is counted, and what is kept for the rules across records. */
const checkOf = (form: Form, table: Table, columns: FileColumns, reader: RecordReader, today: string) => {
  const [comparison, judgeRow] = [rowComparisonOf(form), rowJudgeOf(form, table, columns, reader, today)]
  const judgeLaid = laidRowJudgeOf(form, table, columns, today)
  const comparedAt = comparison.reads.map(judgeLaid.placeOf)
  const persons = personWatch(table.header, columns.watched)
  const count = { rows: 0, accepted: 0, errors: 0 }
  /** Counts a row and takes what there is to say about it; tells whether it has an error. */
  const counted = (findings: readonly FileFinding[], found: FileFinding[]): boolean => {
    const errors = errorsIn(findings)
    count.rows++
    count.errors += errors
    if (errors === 0) count.accepted++
    for (const finding of findings) found.push(finding)
    return errors > 0
  }
  const judge = (row: number, cells: readonly string[], found: FileFinding[]): void => {
    const { records, findings } = judgeRow(row, cells)
    const failed = counted(findings, found)
    if (failed) for (const { parts } of records) count.accepted -= (parts?.length ?? 1) - 1
    for (const { answers, sibling } of records)
      comparison.add({ row, sibling, failed }, (place) => answers[comparison.reads[place] ?? ''])
    persons.see((column) => cells[column])
  }
  return {
    verdict: (): FileVerdict => count,
    batch: ({ first, rows, broken }: RowBatch): FileFinding[] => {
      const found: FileFinding[] = []
      for (let i = 0; i < rows.length; i++) {
        const cells = rows[i]
        if (cells && !isBlank(cells)) judge(first + i, cells, found)
      }
      if (broken) {
        count.errors++
        found.push(brokenOff(first + rows.length, broken))
      }
      return found
    },
    laid: (laid: LaidRows): FileFinding[] => {
      const found: FileFinding[] = []
      const judged = judgeLaid.take(laid)
      for (let i = 0; i < laid.count; i++) {
        const row = judged(i)
        if (row) {
          const failed = counted(row.findings, found)
          comparison.add({ row: laid.first + i, sibling: 0, failed }, (at) => row.given[comparedAt[at] ?? -1])
          persons.see((column) => laid.textAt(i, column))
        } else {
          const cells = textsOf(laid, i)
          if (!isBlank(cells)) judge(laid.first + i, cells, found)
        }
      }
      return found
    },
    end: async (): Promise<FileFinding[]> => {
      if (comparison.again()) await readAgain(table, columns, comparison)
      const found = comparison.findings(today)
      const errors = found.filter(({ finding }) => finding.severity === 'error')
      count.errors += errors.length
      count.accepted -= new Set(errors.flatMap(({ row, failed }) => (failed ? [] : [row]))).size
      if (count.rows === 0 && count.errors === 0) return [noRows]
      return [...found.map(acrossIn(columns)), ...persons.findings()]
    },
  }
}

/** A long file is read once more for the records that share a child or an id. */
const readAgain = async (table: Table, columns: FileColumns, comparison: RowComparison): Promise<void> => {
  const reader = await columns.records(table)
  for await (const { first, rows } of table.rows())
    for (const [at, cells] of rows.entries()) {
      if (isBlank(cells) || isRagged(cells, table.header.length, table.padded)) continue
      for (const { answers, sibling } of reader.read(first + at, cells))
        comparison.addAgain({ row: first + at, sibling }, (place) => answers[comparison.reads[place] ?? ''])
    }
}

type Across = ReturnType<ReturnType<typeof rowComparisonOf>['findings']>[number]

const acrossIn =
  ({ mapped, placeOf }: FileColumns) =>
  ({ row, sibling, finding }: Across): FileFinding => {
    if (!mapped) return findingInRow(row, finding, finding.value)
    const heading = placeOf(finding, sibling)?.heading ?? null
    return findingUnderHeading(row, finding, String(finding.value ?? ''), heading)
  }

const errorsIn = (findings: readonly FileFinding[]): number => {
  let errors = 0
  for (const { severity } of findings) if (severity === 'error') errors++
  return errors
}
