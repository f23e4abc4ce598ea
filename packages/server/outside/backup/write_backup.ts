import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { codeOf } from '../fault.ts'
import { type BackupHeader, backupTables, type RowCounts, trailerOf } from './tables.ts'

const pageRows = 1000

/**
 * Writes the whole database to a new gzip file of JSON lines, as of one moment, in constant memory; gives rows per
 * table. The file holds everything the database holds: it is readable by its owner only. What fails leaves no file.
 * Needs a user whom row-level security does not bind; for another the database refuses.
 */
export const writeBackup = async (url: string, file: string, header: BackupHeader): Promise<RowCounts> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rows: Record<string, number> = {}
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local row_security = off')
    const lines = Readable.from(linesOf(client, header, rows))
    await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true }))
    await client.query('commit')
    return rows
  } catch (fault) {
    if (!isThere(fault)) await rm(file, { force: true })
    throw fault
  } finally {
    await client.end()
  }
}

/** The file was there before: another's. */
export const isThere = (fault: unknown): boolean => codeOf(fault) === 'EEXIST'

async function* linesOf(
  client: pg.Client,
  header: BackupHeader,
  rows: Record<string, number>,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const hashed = (lines: string): string => {
    hash.update(lines)
    return lines
  }
  yield hashed(`${JSON.stringify(header)}\n`)
  for (const table of backupTables) {
    rows[table] = 0
    for await (const page of pagesOf(client, table)) {
      rows[table] += page.length
      yield hashed(page.map((row) => `${table}\t${row}\n`).join(''))
    }
  }
  yield `${trailerOf(rows, hash.digest('hex'))}\n`
}

/** The rows of a table as JSON texts; numbers and moments keep every digit because no program reads them on the way. */
async function* pagesOf(client: pg.Client, table: string): AsyncGenerator<string[]> {
  const name = client.escapeIdentifier(table)
  await client.query(`declare page cursor for select to_jsonb(t)::text as row from ${name} t`)
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${pageRows} from page`)
    if (rows.length === 0) break
    yield rows.map((r) => r.row)
  }
  await client.query('close page')
}
