import { type Answers, type Form, judgeOf } from '@lyhord/core'
import { heldAnswer } from '@lyhord/intake/mapping/index.ts'
import type { Refused } from '@lyhord/intake/reading/problem.ts'
import { isBlank, isRagged, type Table } from '@lyhord/intake/reading/table.ts'
import { columnsOf, type FileColumns, type FileReading } from './file_columns.ts'

/** The records of a file. `unread`: cells that could not be read and count as not answered. */
export interface FileRecords {
  readonly records: readonly Answers[]
  readonly unread: number
}

/**
 * Reads all rows of a file as submitted records: answers to questions that are not asked do not count. In a row whose
 * cells cannot be told apart none is read. A file that breaks off is refused, for half a file gives wrong results.
 */
export const recordsOfFile = async (
  table: Table,
  form: Form,
  reading: FileReading,
): Promise<FileRecords | Refused> => {
  const columns = columnsOf(form, table, reading)
  if ('problem' in columns) return columns
  const read = await recordReaderIn(table, form, columns)
  const records: Answers[] = []
  let unread = 0
  for await (const { first, rows, broken } of table.rows()) {
    if (broken) return { problem: broken }
    for (const [at, cells] of rows.entries()) {
      if (isBlank(cells)) continue
      const found = read(first + at, cells)
      records.push(...found.records)
      unread += found.unread
    }
  }
  return { records, unread }
}

const recordReaderIn = async (
  table: Table,
  form: Form,
  { mapper, records }: FileColumns,
): Promise<(row: number, cells: readonly string[]) => FileRecords> => {
  const { header, padded } = table
  const reader = await records(table)
  const judge = judgeOf(form)
  const written = mapper.variables.filter(({ kind }) => kind === 'text' || kind === 'pseudonym')
  return (row, cells) => {
    if (isRagged(cells, header.length, padded)) return { records: [{}], unread: mapper.variables.length }
    const read = reader.read(row, cells)
    const records = read.map(({ answers }) => {
      // Skip logic never reads today: the empty day keeps it so.
      const held = Object.fromEntries(written.map(({ id }) => [id, heldAnswer(answers[id])]))
      return { ...judge.asked(answers, '').answers, ...held }
    })
    return { records, unread: read.reduce((sum, { findings }) => sum + findings.length, 0) }
  }
}
