import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { codeOf } from '../fault.ts'
import { type BackupTable, backupTables, format, type RowCounts, trailerOf } from './tables.ts'

/** One row of a table as JSON text, as the database wrote it. */
export interface BackupRow {
  readonly table: BackupTable
  readonly text: string
}

/** The rows of a backup that has been verified. */
export async function* rowsIn(file: string): AsyncGenerator<BackupRow> {
  for await (const line of linesIn(file)) {
    const row = rowOf(line)
    if (row) yield row
  }
}

/** Rows per table when the file is whole and unchanged; `undefined` when it is cut, changed or something else. */
export const verifyBackup = async (file: string): Promise<RowCounts | undefined> => {
  const hash = createHash('sha256')
  const rows: Record<string, number> = {}
  let [number, trailer]: [number, string | undefined] = [0, undefined]
  try {
    for await (const line of linesIn(file)) {
      if (trailer !== undefined || (number++ === 0 && !isHeader(line))) return undefined
      const row = rowOf(line)
      if (number > 1 && !row) trailer = line
      else hash.update(`${line}\n`)
      if (row) rows[row.table] = (rows[row.table] ?? 0) + 1
    }
  } catch (fault) {
    if (isNotGzip(fault)) return undefined
    throw fault
  }
  return trailer !== undefined && trailer === trailerOf(rows, hash.digest('hex')) ? rows : undefined
}

const isHeader = (line: string): boolean => line.startsWith(`{"format":"${format}"`)

const rowOf = (line: string): BackupRow | undefined => {
  const tab = line.indexOf('\t')
  const table = backupTables.find((t) => t === line.slice(0, tab))
  return table && { table, text: line.slice(tab + 1) }
}

const isNotGzip = (fault: unknown): boolean => codeOf(fault).startsWith('Z_')

/** Split at line feeds alone: JSON texts may hold other characters that end lines. What is left at the end counts. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const [source, text] = [createReadStream(file), createGunzip()]
  source.on('error', (fault) => text.destroy(fault)).pipe(text)
  let rest = ''
  for await (const piece of text.setEncoding('utf8')) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
