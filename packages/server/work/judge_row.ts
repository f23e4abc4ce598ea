import { type Answers, type Finding, type Form, judgeOf } from '@lyhord/core'
import { readsOf } from '@lyhord/core/expression/reads.ts'
import type { Table } from '../outside/files/table.ts'
import type { FileColumn } from './file_columns.ts'
import { type FileFinding, findingInRow, raggedRow } from './file_finding.ts'
import { rowReaderOf } from './read_row.ts'

/** A row judged by itself. Without `answers` when its cells cannot be told apart. */
export interface JudgedRow {
  readonly answers?: Answers
  readonly findings: readonly FileFinding[]
}

/** Judges rows of a file one by one, as the form judges a record. */
export const rowJudgeOf = (
  form: Form,
  { header, padded }: Pick<Table, 'header' | 'padded'>,
  columns: readonly FileColumn[],
  today: string,
): ((row: number, cells: readonly string[]) => JudgedRow) => {
  const [judge, read, followsFrom] = [judgeOf(form), rowReaderOf(columns), consequencesIn(form)]
  const places = new Map(columns.map(({ variable, at }) => [variable.id, at]))
  const place = (row: number, cells: readonly string[]) => (finding: Finding) =>
    findingInRow(
      row,
      finding,
      'value' in finding ? cells[places.get(finding.variable ?? '') ?? -1] : undefined,
    )
  return (row, cells) => {
    if (isRagged(cells, header.length, padded))
      return { findings: [raggedRow(row, cells.length, header.length)] }
    const { answers, findings: unread } = read(cells)
    const found = judge.findings(answers, today)
    if (unread.length + found.length === 0) return { answers, findings: none }
    const own = unread.length === 0 ? found : found.filter((f) => !unread.some((u) => followsFrom(f, u)))
    return { answers, findings: [...unread, ...own].map(place(row, cells)) }
  }
}

const none: readonly FileFinding[] = []

/** Empty cells at the end are no harm; nor are missing ones in a file that leaves them out. */
export const isRagged = (cells: readonly string[], columns: number, padded: boolean): boolean =>
  (!padded && cells.length < columns) ||
  (cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== ''))

/**
 * Whether a finding only repeats that a cell could not be read: it stands beside that cell, or says that a question is
 * not asked which depends on it.
 */
export const consequencesIn = (form: Form): ((finding: Finding, unread: Finding) => boolean) => {
  const questions = form.sections.flatMap((s) => s.questions)
  const reads = new Map(
    questions.map((q) => [q.variable.id, q.askedWhen ? readsOf(q.askedWhen) : new Set<string>()]),
  )
  return (finding, unread) =>
    finding.variable === unread.variable ||
    (finding.rule === 'fraga-stalls-inte' &&
      (reads.get(finding.variable ?? '')?.has(unread.variable ?? '') ?? false))
}
