import { inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentRow } from '@lyhord/contract/resources/import_row.ts'
import type { Answers, Finding } from '@lyhord/core'
import { isBlank, isRagged, type Table } from '@lyhord/intake/reading/table.ts'
import { holdsPersonalNumber } from '../../http/border_guard.ts'
import { inTenant } from '../../outside/database/tenant_db.ts'
import type { FileColumns } from '../file_columns.ts'
import { brokenOff, type FileFinding, raggedRow } from '../file_finding.ts'
import { receiveChunk } from './receive_chunk.ts'
import type { Worker } from './worker.ts'

/** In one chunk: each costs the database some milliseconds, however few its rows. */
const rowsEach = 2000

/** What came of a file: records sent, and rows that could not be read as rows at all. */
export interface SentTable {
  readonly sent: number
  /** Rows of the file. */
  readonly rows: number
  readonly unreadable: readonly FileFinding[]
}

/** Sends the rows of a file to an import, read by its mapping, some at a time in constant memory. */
export const sendTable = async (
  { app, within, clock }: Worker,
  id: string,
  table: Table,
  columns: FileColumns,
  tell: (rows: number) => void,
): Promise<SentTable> => {
  const unreadable: FileFinding[] = []
  const reader = await columns.records(table)
  let [waiting, chunk, sent, all]: [SentRow[], number, number, number] = [[], 0, 0, 0]
  const send = async (): Promise<void> => {
    if (waiting.length === 0) return
    await inTenant(app, within, (db) => receiveChunk(db, id, chunk, inColumns(waiting), clock))
    sent += waiting.length
    chunk++
    waiting = []
    tell(sent)
  }
  for await (const { first, rows, broken } of table.rows()) {
    for (const [i, cells] of rows.entries()) {
      if (isBlank(cells)) continue
      all++
      if (isRagged(cells, table.header.length, table.padded))
        unreadable.push(raggedRow(first + i, cells.length, table.header.length))
      else for (const record of reader.read(first + i, cells)) waiting.push(rowOf(first + i, record))
      if (waiting.length >= rowsEach) await send()
    }
    if (broken) unreadable.push(brokenOff(first + rows.length, broken))
  }
  await send()
  return { sent, rows: all, unreadable }
}

interface Reading {
  readonly answers: Answers
  readonly findings: readonly Finding[]
  readonly sibling: number
}

/** A cell that could not be read goes as it stands, so that it can be shown; with an identity number in it, it stays at home. */
const rowOf = (row: number, { answers: read, findings, sibling }: Reading): SentRow => {
  const answers: Record<string, string | number | readonly string[]> = {}
  for (const [variable, answer] of Object.entries(read))
    if (answer !== undefined && !isIdentity(answer)) answers[variable] = answer
  const unread: Record<string, Unread> = {}
  for (const [variable, answer] of Object.entries(read))
    if (answer !== undefined && isIdentity(answer)) unread[variable] = 'svar-personnummer'
  for (const { variable = '', rule, value } of findings) {
    const shown = typeof value === 'string' || Array.isArray(value) ? [value].flat().join('|') : ''
    if (shown === '' || holdsPersonalNumber(shown)) unread[variable] = isRefusal(rule) ? rule : 'svar-typ'
    else answers[variable] = shown
  }
  return { row, sibling, answers, ...(Object.keys(unread).length > 0 ? { unread } : {}) }
}

type Unread = NonNullable<SentRow['unread']>[string]
const isRefusal = (rule: string): rule is Unread => rule.startsWith('svar-')

const isIdentity = (answer: unknown): boolean => typeof answer === 'string' && holdsPersonalNumber(answer)
