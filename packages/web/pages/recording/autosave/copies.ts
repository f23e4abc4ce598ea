import type { Answers } from '@lyhord/core'
import type { Reasons } from '../review/reasons.ts'
import type { Flag } from './flagging.ts'

/** What is kept of one record, on this computer until the server has it and in its tab: ids, answers and questions; no names. */
export interface Copy {
  readonly record: string
  readonly collection: string
  readonly form: string
  /** The own questions or own form that is asked, and its version. */
  readonly ownForm: string | null
  readonly secondOf: string | null
  /** A change of a submitted record, which is sent first when it is handed in. */
  readonly amending: boolean
  readonly version: number | null
  readonly answers: Answers
  readonly acknowledged: Answers
  readonly attempted: readonly Answers[]
  readonly reasons: Reasons
  /** Questions to the group that have not been sent. */
  readonly flags: readonly Flag[]
  /** Where the person was. */
  readonly at: string
}

/** Whose copies: ids of tenant and user. */
export interface Who {
  readonly tenant: string
  readonly user: string
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const folder = 'lyhord.utkast.'
const folderOf = ({ tenant, user }: Who): string => `${folder}${tenant}.${user}.`

/** Keeps a copy; `false` when this browser keeps nothing or is full. */
export const keepCopy = (store: Store, who: Who, copy: Copy): boolean => {
  try {
    store.setItem(folderOf(who) + copy.record, JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export const forgetCopy = (store: Store, who: Who, record: string): void =>
  store.removeItem(folderOf(who) + record)

/** The copy of one record, if there is one that can be read. */
export const copyOf = (store: Store, who: Who, record: string): Copy | undefined => {
  const text = store.getItem(folderOf(who) + record)
  return text === null ? undefined : readCopy(text)
}

/** What can be gone on with when nobody answers: what has not been sent, or else what this tab holds. */
export const copyHere = (who: Who, record: string): Copy | undefined =>
  copyOf(localStorage, who, record) ?? copyOf(sessionStorage, who, record)

/** All that one person has not sent from this computer. */
export const copiesOf = (store: Store, who: Who): readonly Copy[] =>
  recordsIn(store, who).flatMap((record) => copyOf(store, who, record) ?? [])

/** Leaves nothing of one person in a store; of nobody when none is named. */
export const forgetAllCopies = (store: Store, who?: Who): void => {
  for (const key of keysIn(store, who ? folderOf(who) : folder)) store.removeItem(key)
}

const recordsIn = (store: Store, who: Who): readonly string[] =>
  keysIn(store, folderOf(who)).map((key) => key.slice(folderOf(who).length))

const keysIn = (store: Store, under: string): readonly string[] =>
  Array.from({ length: store.length }, (_, i) => store.key(i) ?? '').filter((key) => key.startsWith(under))

const readCopy = (text: string): Copy | undefined => {
  try {
    const read: unknown = JSON.parse(text)
    // Copies that were kept before there were own questions do not name any.
    const copy = isObject(read) ? { ownForm: null, ...read } : read
    return isCopy(copy) ? copy : undefined
  } catch {
    return undefined
  }
}

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

const isCopy = (x: unknown): x is Copy =>
  isObject(x) &&
  typeof x.record === 'string' &&
  typeof x.collection === 'string' &&
  typeof x.form === 'string' &&
  (x.ownForm === null || typeof x.ownForm === 'string') &&
  typeof x.at === 'string' &&
  typeof x.amending === 'boolean' &&
  (x.secondOf === null || typeof x.secondOf === 'string') &&
  (x.version === null || typeof x.version === 'number') &&
  [x.answers, x.acknowledged, x.reasons].every(isObject) &&
  Array.isArray(x.attempted) &&
  Array.isArray(x.flags) &&
  x.flags.every(isFlag)

const isFlag = (x: unknown): x is Flag =>
  isObject(x) &&
  typeof x.variable === 'string' &&
  (x.question === undefined || typeof x.question === 'string')
