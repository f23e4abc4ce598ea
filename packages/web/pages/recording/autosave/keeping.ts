import type { Answers } from '@lyhord/core'
import type { Problem } from '../../../client/problem.ts'
import { review } from '../course/course.ts'
import type { Opening, State } from '../recording_state.ts'
import { type Copy, forgetCopy, keepCopy, type Store, type Who } from './copies.ts'
import { isUnsent, type Sync } from './sync.ts'

/** Keeps what is to be kept of a record; `false` when the browser cannot. */
export type Keep = (state: State, sync: Sync<Problem>) => boolean

/** Where copies are kept, and whose they are. */
export interface Keeping {
  readonly who: Who
  /** This computer's: what the server does not have, and nothing else. */
  readonly store: Store
  /** The tab's own, which goes with it: a draft that is open, so that it can be loaded anew without network. */
  readonly tab?: Store
}

export const keepingOf = (opening: Opening, { who, store, tab }: Keeping): Keep => {
  const put = (where: Store, copy: Copy | undefined): boolean => {
    if (copy) return keepCopy(where, who, copy)
    forgetCopy(where, who, opening.id)
    return true
  }
  return (state, sync) => {
    const copy = state.handing.is === 'let_go' ? undefined : copyNow(opening, state, sync)
    if (tab) put(tab, copy?.amending ? undefined : copy)
    return put(store, copy && isOwed(copy) ? copy : undefined)
  }
}

/** Whether the server lacks something of it. */
const isOwed = (copy: Copy): boolean =>
  isUnsent(copy) || copy.flags.length > 0 || (!copy.amending && Object.keys(copy.reasons).length > 0)

const copyNow = (opening: Opening, state: State, sync: Sync<Problem>): Copy => {
  const { id: record, collection, form, ownForm, secondOf, amending } = opening
  const { course, reasons, handing } = state
  // A question that was refused is asked again, and refused again, when the record is opened anew.
  const flags = [...state.refusedFlags.map((r) => r.flag), ...state.flags]
  const of = { record, collection, form, ownForm, secondOf, reasons, flags }
  if (handing.is === 'done') return { ...of, ...handedIn(handing.version, handing.answers) }
  const { version, answers, acknowledged, attempted } = sync
  return { ...of, amending, at: course.at, version, answers, acknowledged, attempted }
}

/** A record that is in, and opens as one to change: questions about it may still wait to be sent. */
const handedIn = (version: number, answers: Answers) => ({
  amending: true,
  at: review,
  version,
  answers,
  acknowledged: answers,
  attempted: [],
})
