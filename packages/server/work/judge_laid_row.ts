import type { Form } from '@lyhord/core'
import type { InOrder } from '@lyhord/core/form/asked.ts'
import { laidJudgeOf } from '@lyhord/intake/judging/laid_rows.ts'
import { isWhole, type LaidRows } from '@lyhord/intake/reading/laid_rows.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import type { FileColumns } from './file_columns.ts'
import type { FileFinding } from './file_finding.ts'
import { placing } from './judge_row.ts'

/** A row judged where it lies, one record. `given`: its answers in question order, until the next row. */
export interface JudgedLaidRow {
  readonly given: InOrder
  readonly findings: readonly FileFinding[]
}

/**
 * Judges rows as they lie in a file, with the verdict that `rowJudgeOf` gives of their texts. There is none of a row that is
 * blank or has more or fewer cells than the header.
 */
export const laidRowJudgeOf = (
  form: Form,
  { header }: Pick<Table, 'header'>,
  columns: FileColumns,
  today: string,
) => {
  const [judge, place] = [laidJudgeOf(form, columns.cells ?? [], today), placing(columns)]
  return {
    placeOf: judge.placeOf,
    take: (laid: LaidRows): ((row: number) => JudgedLaidRow | undefined) => {
      judge.take(laid)
      return (row) => {
        if (!isWhole(laid.cells, row, header.length)) return undefined
        const given = judge.given(row)
        const found = judge.findings(row, given)
        if (found.length === 0) return { given, findings: none }
        const cellAt = (column: number) => laid.textAt(row, column)
        return { given, findings: found.map((finding) => place(laid.first + row, finding, 0, cellAt)) }
      }
    },
  }
}

const none: readonly FileFinding[] = []
