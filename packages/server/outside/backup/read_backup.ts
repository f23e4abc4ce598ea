import { type Words, words } from '@lyhord/core'
import pg from 'pg'
import { codeOf } from '../fault.ts'
import { type BackupRow, rowsIn, verifyBackup } from './backup_lines.ts'
import { holdsTogether } from './holds_together.ts'
import { backupTables, type RowCounts } from './tables.ts'

export type Restored = { readonly rows: RowCounts } | { readonly refused: Words }

const broken = words(
  'Filen är ingen hel säkerhetskopia från Lyhörd. Inget har ändrats.',
  'The file is not a whole backup from Lyhörd. Nothing has been changed.',
)
const notEmpty = words(
  'Databasen är inte tom. Återställ till en tom mapp: DATA_DIR=./ny-mapp npx lyhord restore FIL',
  'The database is not empty. Restore into an empty folder: DATA_DIR=./new-folder npx lyhord restore FILE',
)
const otherVersion = words(
  'Säkerhetskopian är gjord med en annan version av Lyhörd. Återställ med den versionen och uppgradera sedan. Inget har ändrats.',
  'The backup was made with another version of Lyhörd. Restore with that version and then upgrade. Nothing has been changed.',
)

/**
 * Restores a backup into an empty database of this version, in one transaction: all of it or nothing. Refuses a file
 * that is cut, changed, foreign or of another version. Needs the owner of the embedded database: references and
 * triggers rest meanwhile, and are asked when all rows are there.
 */
export const readBackup = async (url: string, file: string): Promise<Restored> => {
  const expected = await verifyBackup(file)
  if (!expected) return { refused: broken }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    const refused = (await reasonAgainst(client, file)) ?? (await restore(client, file))
    await client.query(refused ? 'rollback' : 'commit')
    return refused ? { refused } : { rows: expected }
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    if (isOfRows(fault)) return { refused: broken }
    throw fault
  } finally {
    await client.end()
  }
}

/** What no database of ours has written: rows that are no rows, or that cannot stand together (SQLSTATE classes 22, 23). */
const isOfRows = (fault: unknown): boolean => /^2[23]...$/.test(codeOf(fault))

const reasonAgainst = async (client: pg.Client, file: string): Promise<Words | undefined> => {
  if ((await client.query('select from tenants limit 1')).rowCount !== 0) return notEmpty
  const steps: string[] = []
  for await (const { table, text } of rowsIn(file)) {
    if (table !== 'migrations') break
    steps.push(text)
  }
  const { rows } = await client.query<{ same: boolean }>(
    `select coalesce((select jsonb_object_agg(id, checksum) from migrations) =
      (select jsonb_object_agg(s ->> 'id', s ->> 'checksum') from unnest($1::jsonb[]) s), false) as same`,
    [steps],
  )
  return rows[0]?.same ? undefined : otherVersion
}

const pageRows = 500

const restore = async (client: pg.Client, file: string): Promise<Words | undefined> => {
  await client.query('set local session_replication_role = replica')
  for (const table of backupTables) await client.query(`delete from ${client.escapeIdentifier(table)}`)
  let page: BackupRow[] = []
  for await (const row of rowsIn(file)) {
    if (page.length === pageRows || page[0]?.table !== row.table) {
      await insertPage(client, page)
      page = []
    }
    page.push(row)
  }
  await insertPage(client, page)
  return (await holdsTogether(client)) ? undefined : broken
}

const insertPage = async (client: pg.Client, page: readonly BackupRow[]): Promise<void> => {
  const [first] = page
  if (!first) return
  const name = client.escapeIdentifier(first.table)
  await client.query(
    `insert into ${name} select (jsonb_populate_record(null::${name}, row)).* from unnest($1::jsonb[]) as row`,
    [page.map((row) => row.text)],
  )
}
