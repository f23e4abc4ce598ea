import type { Columns } from '@lyhord/core/indicator/columns.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { answersStamp } from '../queries/answer_shelf.ts'
import { type KeptAnswers, refreshed } from './kept_answers.ts'

/**
 * Keeps the answers that results were last made of, so that only what has changed is read again. It asks the database
 * every time what is current, so that it is right whoever has changed it, in whichever process.
 */
export interface AnswerShelf {
  /**
   * All submitted first codings of a form, linked: those of one moment in a transaction that sees one (`look`), and never
   * older ones than the transaction saw when it asked.
   */
  answers(db: TenantDb, form: string): Promise<Columns>
}

/** More records than this, of the tenants last asked for, are kept only until the memory is wanted: some 250 MB. */
const mostRecords = 1_000_000

/** What is being read: whoever asks for the same meanwhile waits for it. */
interface Reading {
  readonly stamp: string
  readonly kept: Promise<KeptAnswers>
}

export const openAnswerShelf = (): AnswerShelf => {
  const shelf = new Map<string, KeptAnswers>()
  const besides = new Map<string, WeakRef<KeptAnswers>>()
  const reading = new Map<string, Reading>()
  return {
    answers: async (db, form) => {
      const key = `${db.tenant} ${form}`
      const now = await answersStamp(db, form)
      const { stamp } = now
      const before = shelf.get(key) ?? besides.get(key)?.deref()
      const kept =
        before?.stamp === stamp
          ? before
          : await readOnce(reading, key, stamp, () => refreshed(db, form, now, before))
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
  read: () => Promise<KeptAnswers>,
): Promise<KeptAnswers> => {
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

/** The latest asked for stands last; at least that one is kept while it fits. */
const forgetOldest = (shelf: Map<string, KeptAnswers>, besides: Map<string, WeakRef<KeptAnswers>>): void => {
  let records = 0
  for (const [key, kept] of [...shelf].reverse()) {
    records += kept.own.rows
    if (records <= mostRecords) continue
    shelf.delete(key)
    besides.set(key, new WeakRef(kept))
  }
}
