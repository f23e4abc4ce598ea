import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { type Words, words } from '@lyhord/core'
import pg from 'pg'
import { backupTables } from './tables.ts'

export type Restored = { readonly rows: Readonly<Record<string, number>> } | { readonly refused: Words }

const broken = words(
  'Filen är ingen hel säkerhetskopia från Lyhörd. Inget har ändrats.',
  'The file is not a whole backup from Lyhörd. Nothing has been changed.',
)
const notEmpty = words(
  'Databasen är inte tom. Återställ till en tom mapp: DATA_DIR=./ny-mapp npx lyhord restore FIL',
  'The database is not empty. Restore into an empty folder: DATA_DIR=./new-folder npx lyhord restore FILE',
)

/**
 * Restores a backup into an empty database of this version, in one transaction: all of it or nothing. Refuses a file
 * that is cut, changed or foreign. Needs the owner of the embedded database (constraints and triggers rest meanwhile).
 */
export const readBackup = async (url: string, file: string): Promise<Restored> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    if (await hasTenants(client)) return { refused: notEmpty }
    const rows = await restore(client, file)
    await client.query(rows ? 'commit' : 'rollback')
    return rows ? { rows } : { refused: broken }
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    if (isForeign(fault)) return { refused: broken }
    throw fault
  } finally {
    await client.end()
  }
}

const hasTenants = async (client: pg.Client): Promise<boolean> =>
  (await client.query('select from tenants limit 1')).rowCount !== 0

/** Not gzip, cut off, no JSON, or rows that do not fit the tables. */
const isForeign = (fault: unknown): boolean =>
  fault instanceof SyntaxError ||
  (fault instanceof Error && 'code' in fault && /^(Z_|22|23|42)/.test(String(fault.code)))

const restore = async (client: pg.Client, file: string): Promise<Record<string, number> | undefined> => {
  await client.query('set local session_replication_role = replica')
  for (const table of backupTables) await client.query(`delete from ${client.escapeIdentifier(table)}`)
  const [hash, rows] = [createHash('sha256'), new Map<string, number>()]
  let page: { table: string; texts: string[] } = { table: '', texts: [] }
  let [first, verified] = [true, false]
  for await (const line of createInterface({
    input: createReadStream(file).pipe(createGunzip()),
    crlfDelay: Infinity,
  })) {
    const row = first ? undefined : rowIn(line)
    if (first && !isHeader(line)) return undefined
    if (!first && !row) {
      verified = matches(line, hash.digest('hex'), rows)
      break
    }
    first = false
    hash.update(`${line}\n`)
    if (!row) continue
    rows.set(row.table, (rows.get(row.table) ?? 0) + 1)
    if (page.table !== row.table || page.texts.length >= 500) {
      await insertPage(client, page)
      page = { table: row.table, texts: [] }
    }
    page.texts.push(row.text)
  }
  await insertPage(client, page)
  return verified ? Object.fromEntries(rows) : undefined
}

const rowIn = (line: string): { table: string; text: string } | undefined => {
  const tab = line.indexOf('\t')
  const table = backupTables.find((t) => line.slice(0, tab) === JSON.stringify({ table: t }))
  return tab > 0 && table !== undefined ? { table, text: line.slice(tab + 1) } : undefined
}

const isHeader = (line: string): boolean => line.startsWith('{"format":"lyhord-backup-1"')

const matches = (line: string, sha256: string, rows: ReadonlyMap<string, number>): boolean => {
  const trailer: unknown = JSON.parse(line)
  const expected = { rows: Object.fromEntries(backupTables.map((t) => [t, rows.get(t) ?? 0])), sha256 }
  return JSON.stringify(trailer) === JSON.stringify(expected)
}

const insertPage = async (
  client: pg.Client,
  { table, texts }: { table: string; texts: string[] },
): Promise<void> => {
  if (texts.length === 0) return
  const name = client.escapeIdentifier(table)
  await client.query(
    `insert into ${name} select (jsonb_populate_record(null::${name}, row)).* from unnest($1::jsonb[]) as row`,
    [texts],
  )
}
