import type { Answer, Answers, Judge } from '@lyhord/core'
import type { Problem } from '../../client/problem.ts'
import { answeringOf } from './answering.ts'
import { askingOf } from './asking.ts'
import { carrierOf } from './autosave/carrier.ts'
import { copyOf } from './autosave/copies.ts'
import type { Flag } from './autosave/flagging.ts'
import type { Keeping } from './autosave/keeping.ts'
import type { HandingIn, Post, Written } from './autosave/post.ts'
import { sendingOf } from './autosave/sending.ts'
import type { Sync, Theirs } from './autosave/sync.ts'
import type { Move } from './course/move.ts'
import { handingInOf } from './handing_in.ts'
import { holderOf } from './recording_holder.ts'
import { isOver, type Opening, type Snapshot, type State, syncAtOpening } from './recording_state.ts'
import type { KeepReason } from './review/reasons.ts'

/** The world around a recording. `today` is an ISO day. */
export interface Surroundings extends Keeping {
  readonly judge: Judge
  readonly today: string
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
  const { judge, post, store, who } = around
  const { id, collection, secondOf, amending } = opening
  const record: Written = { id, collection, secondOf }
  const carryQuestions = (): void => {
    if (mayAsk(carrier.now(), holder.state())) void asking.carry()
  }
  const holder = holderOf(opening, around, () => carrier.now(), carryQuestions)
  const { now, onChange, state, set, changed } = holder
  const carrier = carrierOf(syncAtOpening(opening), sendingOf(record, post, judge), changed, !amending)
  const send = (flag: Flag) => post.flag(record, flag.variable, flag.question)
  const asking = askingOf({ send, remove: post.unflag }, state, set)
  return {
    now,
    onChange,
    ...answeringOf(around, holder, carrier),
    flag: asking.ask,
    letGoOfFlag: asking.letGo,
    handIn: handingInOf({ record, judge, post, carrier, now, set }),
    back: () => carrier.tell({ is: 'back' }),
    discard: () => {
      carrier.stop()
      set({ handing: { is: 'let_go' } })
    },
    start: () => {
      if (isOver(state())) return
      carrier.release()
      changed()
    },
    stop: () => {
      const isKept = !now().keptHere || copyOf(store, who, id) !== undefined
      if (isKept) carrier.leave()
      else carrier.stop()
    },
  }
}

/** The group can be asked about a record once it is there. */
const mayAsk = ({ version, hindrance }: Sync<Problem>, { handing }: State): boolean =>
  (version !== null || handing.is === 'done') && !hindrance && handing.is !== 'let_go'
