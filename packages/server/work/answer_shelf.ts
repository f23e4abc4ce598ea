import { type Answers, linkRecords } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { answersStamp, listVersionsOf, readAnswers, type StampedAnswers } from '../queries/answer_shelf.ts'
import { judgeFor } from './judges.ts'

/**
 * Keeps the answers that results were last made of, so that only what has changed is read again. It asks the database
 * every time what is current, so that it is right whoever has changed it, in whichever process.
 */
export interface AnswerShelf {
  /** All submitted first codings of a form, linked; in a transaction that sees one moment (`look`). */
  answers(db: TenantDb, form: string): Promise<readonly Answers[]>
}

interface Kept {
  readonly stamp: string
  readonly records: ReadonlyMap<string, StampedAnswers>
  readonly answers: readonly Answers[]
}

/** More records than this, of the tenants last asked for, are not kept: some 60 MB. */
const mostRecords = 20_000

export const openAnswerShelf = (): AnswerShelf => {
  const shelf = new Map<string, Kept>()
  return {
    answers: async (db, form) => {
      const key = `${db.tenant} ${form}`
      const stamp = await answersStamp(db, form)
      const before = shelf.get(key)
      const kept = before?.stamp === stamp ? before : await refresh(db, form, stamp, before)
      shelf.delete(key)
      shelf.set(key, kept)
      forgetOldest(shelf)
      return kept.answers
    },
  }
}

const refresh = async (
  db: TenantDb,
  form: string,
  stamp: string,
  before: Kept | undefined,
): Promise<Kept> => {
  const current = before ? await changedSince(db, form, before.records) : await readAnswers(db, form)
  const records = new Map(current.map((r) => [r.id, r]))
  const { keys } = judgeFor(form).form
  return {
    stamp,
    records,
    answers: linkRecords(
      current.map((r) => r.answers),
      keys,
    ),
  }
}

const changedSince = async (
  db: TenantDb,
  form: string,
  known: ReadonlyMap<string, StampedAnswers>,
): Promise<readonly StampedAnswers[]> => {
  const now = await listVersionsOf(db, form)
  const changed = now.filter(({ id, version }) => known.get(id)?.version !== version)
  if (changed.length > now.length / 2) return readAnswers(db, form)
  const fresh = await readAnswers(
    db,
    form,
    changed.map((r) => r.id),
  )
  const read = new Map(fresh.map((r) => [r.id, r]))
  return now.flatMap(({ id }) => read.get(id) ?? known.get(id) ?? [])
}

/** The latest asked for stands last; at least that one is kept while it fits. */
const forgetOldest = (shelf: Map<string, Kept>): void => {
  let kept = 0
  for (const [key, { answers }] of [...shelf].reverse()) {
    kept += answers.length
    if (kept > mostRecords) shelf.delete(key)
  }
}
