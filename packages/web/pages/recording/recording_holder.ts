import type { Problem } from '../../client/problem.ts'
import { keepingOf } from './autosave/keeping.ts'
import type { Sync } from './autosave/sync.ts'
import type { Surroundings } from './recorder.ts'
import { type Opening, type Snapshot, type State, stateAtOpening } from './recording_state.ts'
import { verdictOn } from './review/verdict.ts'

/** What is known here of one record being recorded: kept on this computer and told at every change. */
export interface Holder {
  readonly state: () => State
  /** Changes part of it and tells. */
  readonly set: (part: Partial<State>) => void
  /** Changes it before something else tells. */
  readonly put: (state: State) => void
  /** Keeps and tells what has become of it. */
  readonly changed: () => void
  readonly now: () => Snapshot
  readonly onChange: (listener: () => void) => () => void
}

/** `sync` is what is known of the record at the server; `then` is done after every change that has been kept. */
export const holderOf = (
  opening: Opening,
  around: Surroundings,
  sync: () => Sync<Problem>,
  then: () => void,
): Holder => {
  const listeners = new Set<() => void>()
  const { judge, today } = around
  const keep = keepingOf(opening, around)
  let state = stateAtOpening(opening, judge, today)
  let snapshot: Snapshot | undefined
  let keptHere = true

  const taken = (): Snapshot => {
    const { course, reasons, found } = state
    const verdict = verdictOn(judge, course.answers, reasons, today, found)
    return { ...state, sync: sync(), verdict, keptHere }
  }
  const put = (next: State): void => {
    state = next
  }
  const changed = (): void => {
    snapshot = undefined
    keptHere = keep(state, sync())
    then()
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    put,
    changed,
    set: (part) => {
      put({ ...state, ...part })
      changed()
    },
    now: () => {
      snapshot ??= taken()
      return snapshot
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
