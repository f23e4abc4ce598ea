import { isDeepStrictEqual } from 'node:util'
import { inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { SentColumns } from '@lyhord/contract/resources/import_columns.ts'
import { type Judge, type Words, words } from '@lyhord/core'
import { refuse } from '../../http/refusal.ts'
import type { Clock } from '../../outside/clock.ts'
import { databaseProblem } from '../../outside/database/database_problem.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { findCollection } from '../../queries/collections.ts'
import { setCameAfterAll } from '../../queries/import_beginning.ts'
import {
  addReceived,
  findChunk,
  type ImportChunk,
  insertChunk,
  rowsOverlap,
} from '../../queries/import_chunks.ts'
import { dropHeld } from '../../queries/import_held.ts'
import { insertJudged, type JudgedImportRow, placeOf, rowsAsTheyCame } from '../../queries/import_rows.ts'
import { findImport, type ImportRow } from '../../queries/imports.ts'
import { judgeIn } from '../judges.ts'
import { type RowJudge, rowJudgeFor } from './judge_import_row.ts'
import type { GivenColumns, ReadRow } from './read_rows.ts'
import { expiryFrom } from './staging_time.ts'

const otherContent = words(
  'Samma del har redan kommit, med ett annat innehåll.',
  'The same chunk has come already, with another content.',
)
const rowTaken = words(
  'Radnumret har redan kommit i en annan del.',
  'The row number has come in another chunk.',
)
const notRising = words('Radnumren ska stiga.', 'The row numbers must rise.')
const tooMany = words(
  'Det är fler rader än importen skulle ha.',
  'There are more rows than the import was to have.',
)
const noSuchQuestion = words('Formuläret har ingen sådan fråga.', 'The form has no such question.')

const invalid = (at: string, message: Words) => refuse('not_valid', [{ at, message }])

/** What has come of an import. */
export interface Received {
  readonly chunk: number
  readonly rows: number
  readonly received: number
}

/** Reads and judges a chunk of rows, and keeps it until the import is checked. The same chunk again changes nothing, another is refused. */
export const receiveChunk = async (
  db: TenantDb,
  id: string,
  chunk: number,
  sent: SentColumns,
  clock: Clock,
): Promise<Received> => {
  const found = await findImport(db, id)
  if (!found) throw refuse('not_found')
  const given = placed(sent)
  const by = await judgeIn(db, found)
  refuseUnknown(by, given)
  const [firstRow, lastRow] = rangeOf(given.rows)
  const judge = await judgeOf(db, found, by, clock.today())
  const read = judge.read(given)
  const judged = read.map((row) => judge.judge(row))

  const kept = { chunk, firstRow, lastRow, rows: read.length, judgedOn: clock.today() }
  if (!(await insertChunk(db, id, kept))) return sameAsBefore(db, found, judge, chunk, read)
  if (found.state !== 'receiving') throw refuse('not_in_this_state')
  if (found.counts) await replaceHeld(db, id, given.rows)
  await keepJudged(db, id, judged)
  return { chunk, rows: read.length, received: await countReceived(db, id, kept, expiryFrom(clock.now())) }
}

/** The same chunk once more, which says what is kept, is as welcome as the first time. */
const sameAsBefore = async (
  db: TenantDb,
  { id, received }: ImportRow,
  judge: RowJudge,
  chunk: number,
  read: readonly ReadRow[],
): Promise<Received> => {
  const range = await findChunk(db, id, chunk)
  const came = range ? await rowsAsTheyCame(db, id, range) : []
  const places = new Set(read.map(({ row }) => row))
  const before = judge.read(inColumns(came.filter(({ row }) => places.has(row))))
  if (range?.rows !== read.length || !isDeepStrictEqual(before.map(saidIn), read.map(saidIn)))
    throw refuse('import_differs', [{ at: 'chunk', message: otherContent }])
  return { chunk, rows: read.length, received }
}

/** What a row says, however its cells were written. */
const saidIn = ({ row, answers, unread, reasons = {} }: ReadRow) =>
  [row, answers, new Set(unread), reasons] as const

const keepJudged = async (db: TenantDb, id: string, judged: readonly JudgedImportRow[]): Promise<void> => {
  try {
    await insertJudged(db, id, judged)
  } catch (fault) {
    throw databaseProblem(fault) === 'already_exists' ? invalid('rows', rowTaken) : fault
  }
}

/** From here on others who send wait: what takes time has been done. */
const countReceived = async (
  db: TenantDb,
  id: string,
  kept: ImportChunk,
  expiresAt: Date,
): Promise<number> => {
  const received = await addReceived(db, id, kept.rows, expiresAt)
  if (received === undefined) {
    const held = await findImport(db, id)
    throw held?.state === 'receiving' ? invalid('rows', tooMany) : refuse('not_in_this_state')
  }
  if (await rowsOverlap(db, id, kept)) throw invalid('rows', rowTaken)
  return received
}

/** Rows that come to an import which has been checked are corrected ones that it has, or that had stayed where the file is. */
const replaceHeld = async (db: TenantDb, id: string, rows: readonly number[]): Promise<void> => {
  const held = await dropHeld(db, id, rows)
  await setCameAfterAll(db, id, rows.length - held)
}

const placed = ({ rows, siblings, ...said }: SentColumns): GivenColumns => ({
  ...said,
  rows: rows.map((row, i) => placeOf(row, siblings?.[i] ?? 0)),
})

const judgeOf = async (
  db: TenantDb,
  { collection }: ImportRow,
  by: Judge,
  today: string,
): Promise<RowJudge> => {
  const period = await findCollection(db, collection)
  if (!period) throw new Error('an import has a collection')
  return rowJudgeFor(by, period, today)
}

const rangeOf = (rows: readonly number[]): readonly [number, number] => {
  let last = 0
  for (const [i, row] of rows.entries()) {
    if (row <= last) throw invalid(`rows.${i}.row`, notRising)
    last = row
  }
  return [rows[0] ?? 0, last]
}

/** Answers to questions that the form does not have: the mapping is for another form or version. */
const refuseUnknown = (judge: Judge, { answers, besides = {} }: GivenColumns): void => {
  const known = new Set(judge.questions.map((q) => q.id))
  const atHome = Object.values(besides).flatMap(({ unread = {} }) => Object.keys(unread))
  const unknown = new Set([...Object.keys(answers), ...atHome]).difference(known)
  if (unknown.size === 0) return
  throw refuse(
    'not_valid',
    [...unknown].map((id) => ({ at: `answers.${id}`, message: noSuchQuestion })),
  )
}
