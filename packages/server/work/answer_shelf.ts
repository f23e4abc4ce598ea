import { type Answers, linkRecords } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { answersStamp, listVersionsOf, readAnswers, type StampedAnswers } from '../queries/answer_shelf.ts'
import { judgeFor } from './judges.ts'

/**
 * Keeps the answers that results were last made of, so that only what has changed is read again. It asks the database
 * every time what is current, so that it is right whoever has changed it, in whichever process.
 */
export interface AnswerShelf {
  /**
   * All submitted first codings of a form, linked: those of one moment in a transaction that sees one (`look`), and never
   * older ones than the transaction saw when it asked.
   */
  answers(db: TenantDb, form: string): Promise<readonly Answers[]>
}

interface Kept {
  readonly stamp: string
  readonly records: ReadonlyMap<string, StampedAnswers>
  readonly answers: readonly Answers[]
}

/** More records than this, of the tenants last asked for, are kept only until the memory is wanted: some 60 MB. */
const mostRecords = 20_000

/** What is being read: whoever asks for the same meanwhile waits for it. */
interface Reading {
  readonly stamp: string
  readonly kept: Promise<Kept>
}

export const openAnswerShelf = (): AnswerShelf => {
  const shelf = new Map<string, Kept>()
  const besides = new Map<string, WeakRef<Kept>>()
  const reading = new Map<string, Reading>()
  return {
    answers: async (db, form) => {
      const key = `${db.tenant} ${form}`
      const stamp = await answersStamp(db, form)
      const before = shelf.get(key) ?? besides.get(key)?.deref()
      const kept =
        before?.stamp === stamp
          ? before
          : await readOnce(reading, key, stamp, () => refresh(db, form, stamp, before))
      shelf.delete(key)
      shelf.set(key, kept)
      forgetOldest(shelf, besides)
      return kept.answers
    },
  }
}

const readOnce = async (
  reading: Map<string, Reading>,
  key: string,
  stamp: string,
  read: () => Promise<Kept>,
): Promise<Kept> => {
  const under = reading.get(key)
  const theirs = under?.stamp === stamp ? await under.kept.catch(() => undefined) : undefined
  if (theirs) return theirs
  const ours = { stamp, kept: read() }
  reading.set(key, ours)
  try {
    return await ours.kept
  } finally {
    if (reading.get(key) === ours) reading.delete(key)
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
const forgetOldest = (shelf: Map<string, Kept>, besides: Map<string, WeakRef<Kept>>): void => {
  let records = 0
  for (const [key, kept] of [...shelf].reverse()) {
    records += kept.answers.length
    if (records <= mostRecords) continue
    shelf.delete(key)
    besides.set(key, new WeakRef(kept))
  }
}
