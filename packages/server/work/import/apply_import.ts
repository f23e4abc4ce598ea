import { databaseProblem } from '../../outside/database/database_problem.ts'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { writeAudit } from '../../queries/audit.ts'
import { findCollection } from '../../queries/collections.ts'
import { expectManyRows } from '../../queries/expect_many_rows.ts'
import { amendRecords, createRecords, hasAmendments } from '../../queries/import_application.ts'
import { deleteChunks, outdateChunks, portionsOf } from '../../queries/import_chunks.ts'
import {
  holdErrand,
  setApplied,
  setCheckedAgain,
  setProgress,
  setTrouble,
} from '../../queries/import_errands.ts'
import { deleteTaken } from '../../queries/import_held.ts'
import { isTouchedSince } from '../../queries/import_matches.ts'
import { type Seen, whatIsStored } from '../../queries/import_seen.ts'
import { findImport, type ImportRow } from '../../queries/imports.ts'
import { rateFrom } from './rate.ts'
import { whileReadAhead } from './read_ahead.ts'
import type { Outcome, Worker } from './worker.ts'

/** In one statement: more would not fit in the memory that the database is asked for. */
const rowsEach = 5000
const tellEveryMs = 250

/** A record has been changed, or an id taken, since the rows were held against it. */
class ChangedMeanwhile extends Error {}
/** The collection has been closed since. */
class Closed extends Error {}
/** The house is about to stop; the transaction is undone and done again at the next start. */
class Stopped extends Error {}

/**
 * Takes in every row that can be, in one transaction: all of them are there or none is, whatever happens in between.
 * The log has one entry, and every record can be traced to the import. Rows that are held stay. Where records that the
 * rows have to do with have changed since they were checked, nothing is taken in and they are to be checked again.
 */
export const applyImport = async (worker: Worker, { id }: ImportRow): Promise<Outcome> => {
  const { app, within } = worker
  try {
    const { put, ...outcome } = await inTenant(app, within, (db) => applyOnce(db, worker, id))
    put?.()
    return outcome
  } catch (fault) {
    if (fault instanceof Stopped) return {}
    if (fault instanceof Closed) {
      await inTenant(app, within, (db) => setTrouble(db, id, 'checked', 'changed_meanwhile'))
      return {}
    }
    if (!(fault instanceof ChangedMeanwhile) && databaseProblem(fault) !== 'already_exists') throw fault
    await inTenant(app, within, (db) => checkAgain(db, id))
    return {}
  }
}

/** Beside its outcome what makes the results ready, to be called when all of it is stored. */
interface Applied extends Outcome {
  readonly put?: () => void
}

const applyOnce = async (db: TenantDb, worker: Worker, id: string): Promise<Applied> => {
  await holdErrand(db, id)
  const found = await findImport(db, id)
  if (found?.state !== 'applying') return {}
  const before = await whatIsStored(db, found.form)
  if (await isOutdated(db, found, before)) {
    await checkAgain(db, id)
    return {}
  }
  const { done: made, put } = await whileReadAhead(worker, found, () => takeIn(db, found, worker))
  await refuseTouched(db, found, before, made)
  const { created, amended } = made
  const held = found.received - (await deleteTaken(db, id, Object.keys(found.accepted)))
  await deleteChunks(db, id)
  await setApplied(db, id, { created, amended, held, at: worker.clock.now() })
  await writeAudit(db, { act: 'import_applied', count: created + amended, purpose: id })
  return created + amended > 0 ? { changed: found.form, put } : {}
}

/** Whether what the rows were held against is no longer what is stored. */
const isOutdated = async (db: TenantDb, found: ImportRow, now: Seen): Promise<boolean> => {
  const { seen } = found
  if (!seen) return true
  const same = seen.records === now.records && seen.versions === now.versions && seen.latest === now.latest
  return !same && (await isTouchedSince(db, found, seen.at, 30))
}

const checkAgain = async (db: TenantDb, id: string): Promise<void> => {
  await outdateChunks(db, id)
  await setCheckedAgain(db, id)
}

/** Somebody has recorded something that the rows have to do with while they were taken in. */
const refuseTouched = async (
  db: TenantDb,
  found: ImportRow,
  before: Seen,
  { created, amended }: Made,
): Promise<void> => {
  const after = await whatIsStored(db, found.form)
  const same =
    after.records === before.records + created && after.versions === before.versions + created + amended
  if (!same && (await isTouchedSince(db, found, before.at, 5))) throw new ChangedMeanwhile()
}

interface Made {
  readonly created: number
  readonly amended: number
}

const takeIn = async (db: TenantDb, found: ImportRow, { app, within, stop }: Worker) => {
  const collection = await findCollection(db, found.collection)
  if (collection?.state !== 'open') throw new Closed()
  await expectManyRows(db, found.rows)
  const rate = rateFrom(0)
  const count = { created: 0, amended: 0 }
  const amends = await hasAmendments(db, found.id)
  let [done, toldAt] = [0, performance.now()]
  for (const portion of await portionsOf(db, found.id, rowsEach)) {
    if (stop.aborted) throw new Stopped()
    count.created += await createRecords(db, portion, found.accepted, found)
    if (amends) count.amended += madeOf(await amendRecords(db, portion, found.accepted, found.ownForm))
    done += portion.rows
    if (performance.now() - toldAt < tellEveryMs) continue
    toldAt = performance.now()
    /* Beside the transaction, so that others see it. */
    await inTenant(app, within, (beside) => setProgress(beside, found.id, done, rate.perSecond(done)))
  }
  return count
}

const madeOf = ({ due, made }: { readonly due: number; readonly made: number }): number => {
  if (made !== due) throw new ChangedMeanwhile()
  return made
}
