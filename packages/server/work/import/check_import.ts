import { inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import { type Answers, type Finding, type Form, variablesById } from '@lyhord/core'
import { inTenant, type TenantDb } from '../../outside/database/tenant_db.ts'
import { findCollection } from '../../queries/collections.ts'
import { expectManyRows } from '../../queries/expect_many_rows.ts'
import { nextOutdated, type Portion, portionsOf, setJudgedOn } from '../../queries/import_chunks.ts'
import { setProgress } from '../../queries/import_errands.ts'
import { setChecked } from '../../queries/import_findings.ts'
import { addFindings } from '../../queries/import_links.ts'
import { hasMatches, listMatched, type MatchedRow, markUnchanged } from '../../queries/import_matches.ts'
import { replaceJudged, rowsAsTheyCame } from '../../queries/import_rows.ts'
import { setSeen, whatIsStored } from '../../queries/import_seen.ts'
import { withdrawnRows, withdrawnRule } from '../../queries/import_withdrawn.ts'
import { holdImport, type ImportRow } from '../../queries/imports.ts'
import { type JudgedBy, judgeIn } from '../judges.ts'
import { compareRows } from './compare_rows.ts'
import { goOnOrTell } from './go_on_or_tell.ts'
import { otherOwnForm, withdrawnBefore } from './import_findings.ts'
import { keptFinding, type RowJudge, rowJudgeFor } from './judge_import_row.ts'
import { type Rate, rateFrom } from './rate.ts'
import type { Worker } from './worker.ts'

/** In one portion: enough to be quick, few enough that memory stays small. */
const rowsEach = 5000

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
      await expectManyRows(db, held.rows)
      await setSeen(db, held.id, await whatIsStored(db, held.form))
      const matched = await hasMatches(db, held.id, held.form)
      if (matched) await holdAgainstRecords(db, held, clock.today())
      await askAboutWithdrawn(db, held)
      await compareRows(db, held, matched, clock.today())
      await setChecked(db, held.id)
      await goOnOrTell(db, held)
      return false
    })
  }
}

/** The judge of an import's rows; `by`: another form than its collection's, when a record has one. */
const judgeOf = async (
  db: TenantDb,
  found: Pick<ImportRow, 'collection' | 'form' | 'ownForm'>,
  today: string,
  by: JudgedBy = found,
): Promise<RowJudge> => {
  const period = await findCollection(db, found.collection)
  if (!period) throw new Error('an import has a collection')
  return rowJudgeFor(await judgeIn(db, by), period, today)
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
  const came = await rowsAsTheyCame(db, id, chunk)
  const rows = judge.read(inColumns(came)).map((row) => judge.judge(row))
  await replaceJudged(db, id, rows)
  await setJudgedOn(db, id, chunk.chunk, today)
  await setProgress(db, id, done + rows.length, rate.perSecond(done + rows.length))
  return true
}

/** Finds the stored record with each row's local id: the row says what is there, or changes it. */
const holdAgainstRecords = async (db: TenantDb, found: ImportRow, today: string): Promise<void> => {
  for (const portion of await portionsOf(db, found.id, rowsEach)) {
    await markUnchanged(db, portion, found)
    await judgeMatched(db, portion, found, today)
  }
}

/** A record with own questions keeps them, and their answers, also when the import's collection has none. */
const judgeMatched = async (
  db: TenantDb,
  portion: Portion,
  found: ImportRow,
  today: string,
): Promise<void> => {
  const matched = await listMatched(db, portion, found.form)
  for (const [ownForm, rows] of Map.groupBy(matched, (m) => found.ownForm ?? m.ownForm)) {
    const { form } = await judgeIn(db, found)
    const judge = await judgeOf(db, found, today, { form: found.form, ownForm })
    const others = ownForm === found.ownForm ? undefined : notIn(form)
    const read = judge.read(inColumns(rows.map((m) => cameOf(m, others?.(m.answers) ?? {}))))
    const judged = rows.flatMap((m, i) => {
      const row = read[i]
      return row
        ? [judge.judge({ ...row, came: () => m.came, cell: (id) => m.came[id] }, m, otherOwn(found, m, form))]
        : []
    })
    await replaceJudged(db, portion.id, judged)
  }
}

/** What came, and with it what the record says besides. */
const cameOf = ({ row, came, cameReasons, unread }: MatchedRow, besides: Answers) => ({
  row,
  answers: { ...besides, ...came },
  reasons: cameReasons,
  unread,
})

/** What a record says besides what a form asks. */
const notIn = (form: Form) => {
  const known = variablesById(form)
  return (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !known.has(id)))
}

/** A record with answers to the questions of another own form would lose them. */
const otherOwn = ({ ownForm }: ImportRow, m: MatchedRow, form: Form): readonly Finding[] =>
  ownForm === null || m.ownForm === null || ownForm.split('@')[0] === m.ownForm.split('@')[0]
    ? []
    : Object.keys(notIn(form)(m.answers)).length > 0
      ? [otherOwnForm(form.keys.record)]
      : []

/** Rows whose record somebody has withdrawn are not brought back unless it is said. */
const askAboutWithdrawn = async (db: TenantDb, { id, form, ownForm }: ImportRow): Promise<void> => {
  const { keys } = (await judgeIn(db, { form, ownForm })).form
  const rows = await withdrawnRows(db, id, form)
  await addFindings(
    db,
    id,
    rows.map(({ row, day, reasons }) => ({
      row,
      findings: [keptFinding(withdrawnBefore(keys.record, day))],
      unexplained: reasons[withdrawnRule] ? [] : [withdrawnRule],
      faulty: false,
    })),
  )
}
