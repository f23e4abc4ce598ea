import type { Answer, Answers, Judge } from '@lyhord/core'
import { askingOf } from './asking.ts'
import { carrierOf } from './autosave/carrier.ts'
import { copyOf, type Store, type Who } from './autosave/copies.ts'
import type { Flag } from './autosave/flagging.ts'
import { keepingOf } from './autosave/keeping.ts'
import type { HandingIn, Post, Written } from './autosave/post.ts'
import { sendingOf } from './autosave/sending.ts'
import type { Theirs } from './autosave/sync.ts'
import { withAnswer } from './course/answers.ts'
import * as course from './course/course.ts'
import { type Move, moved } from './course/move.ts'
import { handingInOf } from './handing_in.ts'
import {
  isOver,
  type Opening,
  type Snapshot,
  type State,
  stateAtOpening,
  syncAtOpening,
  withAnswers,
} from './recording_state.ts'
import { type KeepReason, withReason } from './review/reasons.ts'
import { verdictOn } from './review/verdict.ts'

/** The world around a recording. `today` is an ISO day. */
export interface Surroundings {
  readonly judge: Judge
  readonly today: string
  readonly who: Who
  readonly store: Store
  readonly post: Post
}

/** One record being recorded: every answer is kept on this computer at once, and carried to the server. */
export interface Recorder {
  readonly now: () => Snapshot
  readonly onChange: (listener: () => void) => () => void
  readonly answer: (id: string, answer: Answer | undefined) => void
  /** Gives an answer that was known beforehand: sent along with the first that is not. */
  readonly know: (id: string, answer: Answer) => void
  readonly move: (how: Move) => void
  /** Keeps a query with a reason; takes the reason away when there is none. */
  readonly keep: (rule: string, reason?: KeepReason, text?: string) => void
  /** Asks the group; gives the way back, which answers `false` when the question could not be taken back. */
  readonly flag: (flag: Flag) => () => Promise<boolean>
  /** Lets go of a question that the server would not take. */
  readonly letGoOfFlag: (variable: string) => void
  readonly settle: (theirs: Theirs, answers: Answers) => void
  readonly handIn: (change?: HandingIn['change']) => Promise<void>
  /** The network or the sign-in is back. */
  readonly back: () => void
  /** Lets go of what this computer keeps. */
  readonly discard: () => void
  /** Begins to carry answers, those that were left behind first. */
  readonly start: () => void
  /** The page is left: what waits is sent, unless what this computer kept has been let go of. */
  readonly stop: () => void
}

export const recorderOf = (opening: Opening, around: Surroundings): Recorder => {
  const { judge, today, post } = around
  const { id, collection, secondOf, amending } = opening
  const record: Written = { id, collection, secondOf }
  const listeners = new Set<() => void>()
  const keep = keepingOf(opening, around.store, around.who)
  let state = stateAtOpening(opening, judge, today)
  let snapshot: Snapshot | undefined
  let keptHere = true

  const changed = (): void => {
    snapshot = undefined
    keptHere = keep(state, carrier.now())
    if (mayAsk()) void asking.carry()
    for (const listener of listeners) listener()
  }
  const set = (part: Partial<State>): void => {
    state = { ...state, ...part }
    changed()
  }
  const carrier = carrierOf(syncAtOpening(opening), sendingOf(record, post, judge), changed, !amending)
  const asking = askingOf(
    { send: (flag) => post.flag(record, flag.variable, flag.question), remove: post.unflag },
    () => state,
    set,
  )
  /** The group can be asked about a record once it is there. */
  const mayAsk = (): boolean => {
    const { version, hindrance } = carrier.now()
    const isThere = version !== null || state.handing.is === 'done'
    return isThere && !hindrance && state.handing.is !== 'let_go'
  }

  const now = (): Snapshot => {
    const { course, reasons, found } = state
    snapshot ??= {
      ...state,
      sync: carrier.now(),
      verdict: verdictOn(judge, course.answers, reasons, today, found),
      keptHere,
    }
    return snapshot
  }

  return {
    now,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    answer: (variable, given) => {
      const next = course.answer(state.course, judge, variable, given)
      state = withAnswers(state, next)
      carrier.tell({ is: 'answered', answers: next.answers })
    },
    know: (variable, given) => {
      const answers = withAnswer(state.course.answers, variable, given)
      state = withAnswers(state, { ...state.course, answers })
      carrier.tell({ is: 'known', answers })
    },
    move: (how) => set({ course: moved(state.course, how, judge, today) }),
    keep: (rule, reason, text) => set({ reasons: withReason(state.reasons, rule, reason, text) }),
    flag: asking.ask,
    letGoOfFlag: asking.letGo,
    settle: (theirs, answers) => {
      state = withAnswers(state, { ...state.course, answers })
      carrier.tell({ is: 'settled', theirs, answers })
    },
    handIn: handingInOf({ record, judge, post, carrier, now, set }),
    back: () => carrier.tell({ is: 'back' }),
    discard: () => {
      carrier.stop()
      set({ handing: { is: 'let_go' } })
    },
    start: () => {
      if (isOver(state)) return
      carrier.release()
      if (mayAsk()) void asking.carry()
    },
    stop: () => {
      const isKept = !keptHere || copyOf(around.store, around.who, id) !== undefined
      if (isKept) carrier.leave()
      else carrier.stop()
    },
  }
}
