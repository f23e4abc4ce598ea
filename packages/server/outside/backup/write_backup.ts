import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { type BackupHeader, type BackupTrailer, backupTables } from './tables.ts'

const pageRows = 1000

/**
 * Writes the whole database to a gzip file of JSON lines, as of one moment (repeatable read), in constant memory.
 * The file holds everything the database holds: it is readable by its owner only. Gives rows per table.
 */
export const writeBackup = async (
  url: string,
  file: string,
  header: BackupHeader,
): Promise<BackupTrailer['rows']> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rows: Record<string, number> = {}
  try {
    await client.query('begin isolation level repeatable read read only')
    const lines = Readable.from(linesOf(client, header, rows))
    await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600, flags: 'wx' }))
    await client.query('commit')
  } finally {
    await client.end()
  }
  return rows
}

async function* linesOf(
  client: pg.Client,
  header: BackupHeader,
  rows: Record<string, number>,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const hashed = (line: string): string => {
    hash.update(line)
    return line
  }
  yield hashed(`${JSON.stringify(header)}\n`)
  for (const table of backupTables) {
    rows[table] = 0
    for await (const page of pagesOf(client, table)) {
      rows[table] += page.length
      yield hashed(page.map((row) => `${JSON.stringify({ table })}\t${row}\n`).join(''))
    }
  }
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies BackupTrailer)}\n`
}

/** The rows of a table as JSON texts; numbers and moments keep every digit because no program reads them on the way. */
async function* pagesOf(client: pg.Client, table: string): AsyncGenerator<string[]> {
  await client.query(
    `declare page cursor for select to_jsonb(t)::text as row from ${client.escapeIdentifier(table)} t`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${pageRows} from page`)
    if (rows.length === 0) break
    yield rows.map((r) => r.row)
  }
  await client.query('close page')
}
