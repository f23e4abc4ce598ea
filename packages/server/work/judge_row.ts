import { type Answers, type Form, judgeOf } from '@lyhord/core'
import { wholeRowJudgeOf } from '@lyhord/intake/judging/whole_row.ts'
import type { CellFinding, RecordReader, RowPart, RowReading } from '@lyhord/intake/mapping/index.ts'
import { isRagged, type Table } from '@lyhord/intake/reading/table.ts'
import type { FileColumns } from './file_columns.ts'
import { type FileFinding, findingInRow, findingUnderHeading, raggedRow } from './file_finding.ts'

/** A record judged by itself; a row has several where it is about several children, and none where a later row ends it. */
interface JudgedRecord {
  readonly answers: Answers
  readonly sibling: number
  /** The rows that it is made of, where there are several. */
  readonly parts?: readonly RowPart[]
}

/** A row judged by itself. Without records when its cells cannot be told apart. */
export interface JudgedRow {
  readonly records: readonly JudgedRecord[]
  readonly findings: readonly FileFinding[]
}

/** Judges rows of a file one by one, as the form judges a record. */
export const rowJudgeOf = (
  form: Form,
  { header, padded }: Pick<Table, 'header' | 'padded'>,
  columns: FileColumns,
  reader: RecordReader,
  today: string,
): ((row: number, cells: readonly string[]) => JudgedRow) => {
  const [judge, place] = [wholeRowJudgeOf(judgeOf(form), today), placing(columns)]
  return (row, cells) => {
    if (isRagged(cells, header.length, padded))
      return { records: [], findings: [raggedRow(row, cells.length, header.length)] }
    const records = reader.read(row, cells)
    let findings = none
    for (const record of records)
      for (const finding of judge(record.answers, record.findings).findings) {
        if (findings === none) findings = []
        const at = partOf(record, finding) ?? { row, cells }
        findings.push(
          together(
            place(at.row, finding, record.sibling, (column) => at.cells[column]),
            record,
          ),
        )
      }
    return { records, findings }
  }
}

const none: FileFinding[] = []

/** The row that a finding stands in, where several rows are one record. */
const partOf = ({ parts }: RowReading, finding: CellFinding): RowPart | undefined =>
  parts?.find((part) => part.row === finding.row)

/** Rows of one record are corrected together. */
const together = (finding: FileFinding, { parts }: RowReading): FileFinding =>
  parts ? { ...finding, rows: parts.map((part) => part.row) } : finding

/** Puts findings at their place in the file, with the cell there: `cellAt` gives the one of a column. */
export const placing = ({
  mapped,
  placeOf,
}: FileColumns): ((
  row: number,
  finding: CellFinding,
  sibling: number,
  cellAt: (column: number) => string | undefined,
) => FileFinding) =>
  mapped
    ? (row, finding, sibling, cellAt) => {
        const place = placeOf(finding, sibling)
        const cell = 'value' in finding && place ? cellAt(place.at) : undefined
        return findingUnderHeading(row, finding, cell, place?.heading ?? null)
      }
    : (row, finding, sibling, cellAt) =>
        findingInRow(
          row,
          finding,
          'value' in finding ? cellAt(placeOf(finding, sibling)?.at ?? -1) : undefined,
        )
