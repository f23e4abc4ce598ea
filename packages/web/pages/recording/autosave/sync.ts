import type { Answers } from '@lyhord/core'
import { sameAnswers } from '../course/answers.ts'

/** The record as the server has it, where somebody else changed it. */
export interface Theirs {
  readonly version: number
  readonly answers: Answers
  readonly state: string
  readonly changedBy: string
  readonly changedAt: string
}

/** Why answers have not reached the server. `away` and `signed_out` pass; `conflict` and `refused` need somebody. */
export type Hindrance<Problem = unknown> =
  | { readonly is: 'away' | 'signed_out' }
  | { readonly is: 'conflict'; readonly theirs: Theirs }
  | { readonly is: 'refused'; readonly problem: Problem }

/** What is known of one record here and at the server. */
export interface Sync<Problem = unknown> {
  /** The server's version; `null` while it has none. */
  readonly version: number | null
  readonly answers: Answers
  /** The answers the server is known to have. */
  readonly acknowledged: Answers
  /** Sent without an answer: they may have arrived. */
  readonly attempted: readonly Answers[]
  readonly sending: boolean
  readonly failures: number
  readonly hindrance: Hindrance<Problem> | null
}

export type SyncEvent<Problem = unknown> =
  | { readonly is: 'answered'; readonly answers: Answers }
  /** Answers that were known beforehand, and need not be sent for their own sake. */
  | { readonly is: 'known'; readonly answers: Answers }
  /** The time to send has come. */
  | { readonly is: 'due' }
  | { readonly is: 'saved'; readonly version: number; readonly answers: Answers }
  | { readonly is: 'failed'; readonly why: Hindrance<Problem> }
  /** The network or the sign-in is back. */
  | { readonly is: 'back' }
  /** Somebody chose between two versions. */
  | { readonly is: 'settled'; readonly theirs: Theirs; readonly answers: Answers }

/** What is to be done: send all answers as they are now, or come back with `due` after some milliseconds. */
export interface Todo {
  readonly send?: true
  readonly wakeAfter?: number
}

/** Answers are sent this long after the first that has not been sent (ms). */
export const rest = 400

/** A record that is not at the server yet, or is there in a version. */
export const syncOf = <P>(version: number | null, answers: Answers): Sync<P> => ({
  version,
  answers,
  acknowledged: version === null ? {} : answers,
  attempted: [],
  sending: false,
  failures: 0,
  hindrance: null,
})

/**
 * Whether the server is not known to have just these answers: they differ from the acknowledged ones, or something
 * was sent whose fate is unknown.
 */
export const isUnsent = (s: Pick<Sync, 'answers' | 'acknowledged' | 'attempted'>): boolean =>
  s.attempted.length > 0 || !sameAnswers(s.answers, s.acknowledged)

/** One second, then twice as long each time, at most half a minute. */
export const backoff = (failures: number): number => Math.min(30_000, 500 * 2 ** failures)

/** The next state, and what is to be done; the whole of autosave but clocks and network. */
export const step = <P>(s: Sync<P>, event: SyncEvent<P>): readonly [Sync<P>, Todo] => {
  switch (event.is) {
    case 'answered':
      return answered(s, event.answers)
    case 'known':
      return [{ ...s, answers: event.answers, acknowledged: event.answers }, {}]
    case 'due':
      return due(s)
    case 'saved':
      return saved(s, event.version, event.answers)
    case 'failed':
      return failed({ ...s, sending: false, failures: s.failures + 1 }, event.why)
    case 'back':
      return isPassing(s.hindrance) ? [{ ...s, failures: 0, hindrance: null }, { wakeAfter: 0 }] : [s, {}]
    case 'settled':
      return settled(event.theirs, event.answers)
  }
}

const isPassing = (h: Hindrance | null): boolean => h?.is === 'away' || h?.is === 'signed_out'

const answered = <P>(s: Sync<P>, answers: Answers): readonly [Sync<P>, Todo] => {
  const hindrance = s.hindrance?.is === 'refused' ? null : s.hindrance
  return [{ ...s, answers, hindrance }, hindrance || s.sending ? {} : { wakeAfter: rest }]
}

const due = <P>(s: Sync<P>): readonly [Sync<P>, Todo] => {
  const stuck = s.hindrance !== null && s.hindrance.is !== 'away'
  if (s.sending || stuck || !isUnsent(s)) return [s, {}]
  return [{ ...s, sending: true, attempted: [...s.attempted, s.answers].slice(-8) }, { send: true }]
}

const saved = <P>(s: Sync<P>, version: number, acknowledged: Answers): readonly [Sync<P>, Todo] => {
  const next = { ...s, version, acknowledged, attempted: [], sending: false, failures: 0, hindrance: null }
  return [next, isUnsent(next) ? { wakeAfter: rest } : {}]
}

const failed = <P>(s: Sync<P>, why: Hindrance<P>): readonly [Sync<P>, Todo] => {
  if (why.is === 'away') return [{ ...s, hindrance: why }, { wakeAfter: backoff(s.failures) }]
  if (why.is === 'conflict' && isOurOwn(s, why.theirs))
    return saved(s, why.theirs.version, why.theirs.answers)
  return [{ ...s, hindrance: why }, {}]
}

/** The server's answers came from here; only its reply was lost. */
const isOurOwn = <P>(s: Sync<P>, theirs: Theirs): boolean =>
  theirs.state === 'draft' && [s.acknowledged, ...s.attempted].some((a) => sameAnswers(a, theirs.answers))

const settled = <P>(theirs: Theirs, answers: Answers): readonly [Sync<P>, Todo] => {
  const next = { ...syncOf<P>(theirs.version, theirs.answers), answers }
  return [next, isUnsent(next) ? { wakeAfter: 0 } : {}]
}
