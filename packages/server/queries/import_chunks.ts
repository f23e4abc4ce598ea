import { sql } from 'kysely'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** A chunk of rows that has come. `judgedOn`: the day whose rules they have been held against. */
export interface ImportChunk {
  readonly chunk: number
  readonly firstRow: number
  readonly lastRow: number
  readonly rows: number
  readonly judgedOn: string
}

/** Which rows a chunk that is here has, and how many; `undefined` when it is not. */
export const findChunk = async (
  db: TenantDb,
  id: string,
  chunk: number,
): Promise<Pick<ImportChunk, 'firstRow' | 'lastRow' | 'rows'> | undefined> => {
  const { rows } = await sql<Pick<ImportChunk, 'firstRow' | 'lastRow' | 'rows'>>`
    select first_row as "firstRow", last_row as "lastRow", row_count as rows from import_chunks
    where tenant_id = ${db.tenant} and import_id = ${id} and chunk = ${chunk}`.execute(db.q)
  return rows[0]
}

/**
 * Chunks from this number on are those that had come when the import was opened again: the caller counts its own from 0
 * anew, and its rows go before theirs.
 */
const ownChunks = 100_000

/** What has come so far makes way for corrected rows. */
export const setAsideChunks = async (db: TenantDb, id: string): Promise<void> => {
  await sql`update import_chunks set chunk = chunk + ${ownChunks}::int
    where tenant_id = ${db.tenant} and import_id = ${id} and chunk < ${ownChunks}::int`.execute(db.q)
}

/** Whether another chunk has rows in the range of this one; the import must be held. */
export const rowsOverlap = async (
  db: TenantDb,
  id: string,
  { chunk, firstRow, lastRow }: Pick<ImportChunk, 'chunk' | 'firstRow' | 'lastRow'>,
): Promise<boolean> => {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select from import_chunks where tenant_id = ${db.tenant} and import_id = ${id}
      and first_row <= ${lastRow} and last_row >= ${firstRow} and chunk <> ${chunk}
      and chunk < ${ownChunks}::int) as taken`.execute(db.q)
  return rows[0]?.taken ?? false
}

/** Keeps a chunk; false when one with its number is here. */
export const insertChunk = async (db: TenantDb, id: string, c: ImportChunk): Promise<boolean> => {
  const { numAffectedRows } = await sql`
    insert into import_chunks (tenant_id, import_id, chunk, first_row, last_row, row_count, judged_on)
    values (${db.tenant}, ${id}, ${c.chunk}, ${c.firstRow}, ${c.lastRow}, ${c.rows}, ${c.judgedOn})
    on conflict do nothing`.execute(db.q)
  return Number(numAffectedRows) === 1
}

/**
 * Counts rows that have come, and holds the import. Gives how many have come in all; `undefined` when the import takes no
 * rows now, or not so many.
 */
export const addReceived = async (
  db: TenantDb,
  id: string,
  came: number,
  expiresAt: Date,
): Promise<number | undefined> => {
  const { rows } = await sql<{ received: number }>`
    update imports set received = received + ${came}, expires_at = ${expiresAt}
    where tenant_id = ${db.tenant} and import_id = ${id} and state = 'receiving'
      and received + ${came} <= row_count returning received`.execute(db.q)
  return rows[0]?.received
}

/** The numbers of the chunks that are here, as the caller counts them. */
export const listChunks = async (db: TenantDb, id: string): Promise<number[]> => {
  const { rows } = await sql<{ chunk: number }>`
    select chunk from import_chunks where tenant_id = ${db.tenant} and import_id = ${id} and chunk < ${ownChunks}::int
    order by chunk`.execute(db.q)
  return rows.map((r) => r.chunk)
}

/** A chunk whose rows were held against the rules of another day; `undefined` when there is none. */
export const nextOutdated = async (
  db: TenantDb,
  id: string,
  today: string,
): Promise<Pick<ImportChunk, 'chunk' | 'firstRow' | 'lastRow'> | undefined> => {
  const { rows } = await sql<Pick<ImportChunk, 'chunk' | 'firstRow' | 'lastRow'>>`
    select chunk, first_row as "firstRow", last_row as "lastRow" from import_chunks
    where tenant_id = ${db.tenant} and import_id = ${id} and judged_on <> ${today}
    order by first_row limit 1`.execute(db.q)
  return rows[0]
}

export const setJudgedOn = async (db: TenantDb, id: string, chunk: number, today: string): Promise<void> => {
  await sql`update import_chunks set judged_on = ${today}
    where tenant_id = ${db.tenant} and import_id = ${id} and chunk = ${chunk}`.execute(db.q)
}

/** Every chunk is to be judged again: what has been found about its rows besides may have changed. */
export const outdateChunks = async (db: TenantDb, id: string): Promise<void> => {
  await sql`update import_chunks set judged_on = '-infinity'
    where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

/** A portion of an import: chunks that follow one another. */
export interface Portion {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly rows: number
}

/** The whole import in portions of whole chunks, of about so many rows. */
export const portionsOf = async (db: TenantDb, id: string, rowsEach: number): Promise<readonly Portion[]> => {
  const { rows } = await sql<Omit<Portion, 'id'>>`
    select min(first_row) as first, max(last_row) as last, sum(row_count)::int as rows
    from (select *, (sum(row_count) over (order by first_row) - row_count) / ${rowsEach}::int as portion from import_chunks
      where tenant_id = ${db.tenant} and import_id = ${id}) c
    group by portion order by portion`.execute(db.q)
  return rows.map((row) => ({ id, ...row }))
}

const joinedEach = 500

/**
 * All rows that wait, those that were held and those that have come now, in the order of the file as one set of chunks,
 * all to be judged. The import's rows are then all of these.
 */
export const joinHeld = async (db: TenantDb, id: string): Promise<void> => {
  await deleteChunks(db, id)
  await sql`
    insert into import_chunks (tenant_id, import_id, chunk, first_row, last_row, row_count, judged_on)
    select ${db.tenant}, ${id}, ${ownChunks}::int + portion, min(row_no), max(row_no), count(*), '-infinity'
    from (select row_no, ((row_number() over (order by row_no)) - 1) / ${joinedEach}::int as portion from import_rows
      where tenant_id = ${db.tenant} and import_id = ${id}) waiting
    group by portion`.execute(db.q)
  await sql`
    update imports i set row_count = c.n, received = c.n
    from (select coalesce(sum(row_count), 0)::int as n from import_chunks
      where tenant_id = ${db.tenant} and import_id = ${id}) c
    where i.tenant_id = ${db.tenant} and i.import_id = ${id}`.execute(db.q)
}

/** Deletes everything that waits: chunks, and what is known of their rows. */
export const deleteWaiting = async (db: TenantDb, id: string): Promise<void> => {
  await deleteChunks(db, id)
  await sql`delete from import_rows where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}

export const deleteChunks = async (db: TenantDb, id: string): Promise<void> => {
  await sql`delete from import_chunks where tenant_id = ${db.tenant} and import_id = ${id}`.execute(db.q)
}
