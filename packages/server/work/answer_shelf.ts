import type { Columns } from '@lyhord/core/indicator/columns.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { type AnswersStamp, answersStamp } from '../queries/answer_shelf.ts'
import type { Coming } from '../queries/import_coming.ts'
import { countComing, type KeptAnswers, refreshed, withComing } from './kept_answers.ts'

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
  /**
   * Reads what an import is about to add, and gives what puts it here, to be called when it has been stored: whoever asks
   * then need not wait for it to be read. Nothing is read where most would have to be read besides, or would not stay.
   */
  expect(db: TenantDb, form: string, coming: Coming): Promise<() => void>
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
  const put = (key: string, kept: KeptAnswers): KeptAnswers => {
    shelf.delete(key)
    shelf.set(key, kept)
    forgetOldest(shelf, besides)
    return kept
  }
  const fresh = async (db: TenantDb, form: string, now: AnswersStamp): Promise<KeptAnswers> => {
    const key = keyOf(db, form)
    const before = shelf.get(key) ?? besides.get(key)?.deref()
    const isSame = before?.stamp === now.stamp
    return put(
      key,
      isSame ? before : await readOnce(reading, key, now.stamp, () => refreshed(db, form, now, before)),
    )
  }
  return {
    answers: async (db, form) => (await fresh(db, form, await answersStamp(db, form))).answers,
    expect: async (db, form, coming) => {
      const [key, now, come] = [keyOf(db, form), await answersStamp(db, form), countComing(coming)]
      const isRead = shelf.get(key)?.stamp === now.stamp || now.records <= come
      if (!isRead || now.records + come > mostRecords) return () => undefined
      const expected = await withComing(form, await fresh(db, form, now), coming)
      return () => put(key, expected)
    },
  }
}

const keyOf = ({ tenant }: TenantDb, form: string): string => `${tenant} ${form}`

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
