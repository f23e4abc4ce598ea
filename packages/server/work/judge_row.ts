import { type Answers, consequencesIn, type Form, judgeOf } from '@lyhord/core'
import type { CellFinding, RowReading } from '@lyhord/intake/mapping/index.ts'
import { isRagged, type Table } from '@lyhord/intake/reading/table.ts'
import type { FileColumns } from './file_columns.ts'
import { type FileFinding, findingInRow, findingUnderHeading, raggedRow } from './file_finding.ts'

/** A record judged by itself; a row has several where it is about several children. */
export interface JudgedRecord {
  readonly answers: Answers
  readonly sibling: number
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
  today: string,
): ((row: number, cells: readonly string[]) => JudgedRow) => {
  const [judge, followsFrom, place] = [judgeOf(form), consequencesIn(form), placing(columns)]
  const judged = ({ answers, findings: unread }: RowReading): readonly CellFinding[] => {
    const found: readonly CellFinding[] = judge.findings(answers, today)
    if (unread.length === 0) return found
    return [...unread, ...found.filter((f) => !unread.some((u) => followsFrom(f, u)))]
  }
  return (row, cells) => {
    if (isRagged(cells, header.length, padded))
      return { records: [], findings: [raggedRow(row, cells.length, header.length)] }
    const records = columns.mapper.read(cells)
    let findings = none
    for (const record of records)
      for (const finding of judged(record)) {
        if (findings === none) findings = []
        findings.push(place(row, finding, record.sibling, cells))
      }
    return { records, findings }
  }
}

const none: FileFinding[] = []

/** Puts findings at their place in the file, with the cell there. */
const placing = ({
  mapped,
  placeOf,
}: FileColumns): ((
  row: number,
  finding: CellFinding,
  sibling: number,
  cells: readonly string[],
) => FileFinding) =>
  mapped
    ? (row, finding, sibling, cells) => {
        const place = placeOf(finding, sibling)
        const cell = 'value' in finding && place ? cells[place.at] : undefined
        return findingUnderHeading(row, finding, cell, place?.heading ?? null)
      }
    : (row, finding, sibling, cells) =>
        findingInRow(
          row,
          finding,
          'value' in finding ? cells[placeOf(finding, sibling)?.at ?? -1] : undefined,
        )
