import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { findCollection } from '../../queries/collections.ts'
import { nextOutdated, type Portion, portionsOf, setJudgedOn } from '../../queries/import_chunks.ts'
import {
  hasMatches,
  keepGiven,
  listMatched,
  markUnchanged,
  replaceJudged,
  setChecked,
} from '../../queries/import_rows.ts'
import { holdImport, type ImportRow, setProgress } from '../../queries/imports.ts'
import { compareRows } from './compare_rows.ts'
import { type RowJudge, rowJudgeFor } from './judge_import_row.ts'
import { type Rate, rateFrom } from './rate.ts'
import type { Worker } from './worker.ts'

/** Chunks in one portion: enough to be quick, few enough that memory stays small. */
const chunksEach = 10

/**
 * Brings every row to a verdict. Rows were held against the rules of the form as they came; those of another day are
 * held against today's, a chunk at a time, each in a transaction of its own, so that a stop loses little. The last
 * transaction holds all rows against the stored records and one another.
 */
export const checkImport = async ({ app, within, clock, stop }: Worker, found: ImportRow): Promise<void> => {
  const rate = rateFrom(found.done)
  let goOn = true
  while (goOn && !stop.aborted) {
    goOn = await inTenant(app, within, async (db) => {
      const held = await holdImport(db, found.id)
      if (held?.state !== 'checking') return false
      const judge = await judgeOf(db, held, clock.today())
      if (await judgeAgain(db, held, judge, clock.today(), rate)) return true
      await holdAgainstRecords(db, held, judge)
      await compareRows(db, held, clock.today())
      await keepGiven(db, held.id)
      await setChecked(db, held.id)
      return false
    })
  }
}

const judgeOf = async (db: TenantDb, { form, collection }: ImportRow, today: string): Promise<RowJudge> => {
  const period = await findCollection(db, collection)
  if (!period) throw new Error('an import has a collection')
  return rowJudgeFor(form, period, today)
}

/** Judges the next chunk that was judged another day; false when there is none. */
const judgeAgain = async (
  db: TenantDb,
  { id, done }: ImportRow,
  judge: RowJudge,
  today: string,
  rate: Rate,
): Promise<boolean> => {
  const chunk = await nextOutdated(db, id, today)
  if (!chunk) return false
  const rows = chunk.content.map(({ answers, given, ...row }) =>
    judge.judge(judge.read({ ...row, answers: given ?? answers })),
  )
  await replaceJudged(db, id, rows)
  await setJudgedOn(db, id, chunk.chunk, today)
  await setProgress(db, id, done + rows.length, rate.perSecond(done + rows.length))
  return true
}

/** Finds the stored record with each row's local id: the row says what is there, or changes it. */
const holdAgainstRecords = async (db: TenantDb, { id, form }: ImportRow, judge: RowJudge): Promise<void> => {
  if (!(await hasMatches(db, id, form))) return
  for (const portion of await portionsOf(db, id, chunksEach)) {
    await markUnchanged(db, portion, form)
    await judgeMatched(db, portion, form, judge)
  }
}

const judgeMatched = async (db: TenantDb, portion: Portion, form: string, judge: RowJudge): Promise<void> => {
  const matched = await listMatched(db, portion, form)
  const rows = matched.map((m) =>
    judge.judge(
      judge.read({ row: m.row, answers: m.came, reasons: m.cameReasons ?? {}, unread: m.unread ?? {} }),
      m,
    ),
  )
  await replaceJudged(db, portion.id, rows)
}
