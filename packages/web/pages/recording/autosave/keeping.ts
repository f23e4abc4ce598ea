import type { Answers } from '@lyhord/core'
import type { Problem } from '../../../client/problem.ts'
import { review } from '../course/course.ts'
import type { Opening, State } from '../recording_state.ts'
import { type Copy, forgetCopy, keepCopy, type Store, type Who } from './copies.ts'
import { isUnsent, type Sync } from './sync.ts'

/** Keeps on this computer what the server does not have, and nothing else; `false` when the browser cannot. */
export type Keep = (state: State, sync: Sync<Problem>) => boolean

export const keepingOf =
  (opening: Opening, store: Store, who: Who): Keep =>
  (state, sync) => {
    const copy = copyToKeep(opening, state, sync)
    if (copy) return keepCopy(store, who, copy)
    forgetCopy(store, who, opening.id)
    return true
  }

const copyToKeep = (opening: Opening, state: State, sync: Sync<Problem>): Copy | undefined => {
  const { id: record, collection, form, ownForm, secondOf, amending } = opening
  const { course, reasons, handing } = state
  // A question that was refused is asked again, and refused again, when the record is opened anew.
  const flags = [...state.refusedFlags.map((r) => r.flag), ...state.flags]
  const of = { record, collection, form, ownForm, secondOf, reasons, flags }
  const explained = !amending && Object.keys(reasons).length > 0
  const { version, answers, acknowledged, attempted } = sync
  if (handing.is === 'done')
    return flags.length > 0 ? { ...of, ...handedIn(handing.version, handing.answers) } : undefined
  if (handing.is === 'let_go' || !(isUnsent(sync) || explained || flags.length > 0)) return undefined
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
