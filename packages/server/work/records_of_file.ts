import { type Answers, type Form, judgeOf } from '@lyhord/core'
import type { Refused } from '../outside/files/problem.ts'
import { isBlank, type Table } from '../outside/files/table.ts'
import { columnsOf, type FileColumn } from './file_columns.ts'
import { isRagged } from './judge_row.ts'
import { heldAnswer, type RowReading, rowReaderOf } from './read_row.ts'

/** The records of a file. `unread`: cells that could not be read and count as not answered. */
export interface FileRecords {
  readonly records: readonly Answers[]
  readonly unread: number
}

/**
 * Reads all rows of a file as submitted records: answers to questions that are not asked do not count. In a row whose
 * cells cannot be told apart none is read. A file that breaks off is refused, for half a file gives wrong results.
 */
export const recordsOfFile = async (table: Table, form: Form): Promise<FileRecords | Refused> => {
  const columns = columnsOf(form, table.header)
  if ('problem' in columns) return columns
  const read = recordReaderOf(table, form, columns.known)
  const records: Answers[] = []
  let unread = 0
  for await (const { rows, broken } of table.rows()) {
    if (broken) return { problem: broken }
    for (const cells of rows) {
      if (isBlank(cells)) continue
      const { answers, findings } = read(cells)
      records.push(answers)
      unread += findings.length
    }
  }
  return { records, unread }
}

const recordReaderOf = (
  { header, padded }: Table,
  form: Form,
  columns: readonly FileColumn[],
): ((cells: readonly string[]) => Pick<RowReading, 'answers'> & { findings: { length: number } }) => {
  const [judge, read] = [judgeOf(form), rowReaderOf(columns)]
  const written = columns.map((c) => c.variable).filter(({ kind }) => kind === 'text' || kind === 'pseudonym')
  return (cells) => {
    if (isRagged(cells, header.length, padded)) return { answers: {}, findings: columns }
    const { answers, findings } = read(cells)
    // Skip logic never reads today: the empty day keeps it so.
    const held = Object.fromEntries(written.map(({ id }) => [id, heldAnswer(answers[id])]))
    return { answers: { ...judge.asked(answers, '').answers, ...held }, findings }
  }
}
