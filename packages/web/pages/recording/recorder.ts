import type { Answer, Answers, Finding, Judge } from '@lyhord/core'
import type { Problem } from '../../client/problem.ts'
import { carrierOf } from './autosave/carrier.ts'
import { type Copy, forgetCopy, keepCopy, type Store, type Who } from './autosave/copies.ts'
import { type Flag, flagSenderOf, type RefusedFlag } from './autosave/flagging.ts'
import { hindranceOf } from './autosave/hindrance.ts'
import { lookAgain } from './autosave/look_again.ts'
import type { HandingIn, Post, Written } from './autosave/post.ts'
import { isUnsent, type Sync, type SyncEvent, syncOf, type Theirs } from './autosave/sync.ts'
import * as course from './course/course.ts'
import { readHandedIn } from './handing_in.ts'
import type { KeepReason, Reasons } from './review/reasons.ts'
import { type Verdict, verdictOn } from './review/verdict.ts'

/** What a recording begins with: nothing, a record from the server, or what this computer kept. */
export interface Opening extends Written {
  /** A submitted record that is being changed: kept here until it is handed in whole, with a reason. */
  readonly amending: boolean
  readonly version: number | null
  readonly answers: Answers
  readonly reasons: Reasons
  readonly copy?: Copy | undefined
}

/** The world around a recording. `today` is an ISO day. */
export interface Surroundings {
  readonly judge: Judge
  readonly today: string
  readonly who: Who
  readonly store: Store
  readonly post: Post
}

export type Handing =
  | { readonly is: 'not_yet' | 'under_way' | 'done' | 'let_go' }
  | { readonly is: 'refused'; readonly problem: Problem }

interface State {
  readonly course: course.Course
  readonly reasons: Reasons
  /** Questions to the group that have not reached the server. */
  readonly flags: readonly Flag[]
  /** Questions to the group that the server would not take. */
  readonly refusedFlags: readonly RefusedFlag[]
  /** What only the server could find. */
  readonly found: readonly Finding[]
  readonly handing: Handing
}

/** Everything the screen shows of one record being recorded. */
export interface Snapshot extends State {
  readonly sync: Sync<Problem>
  readonly verdict: Verdict
  /** This browser keeps what has not been sent. */
  readonly keptHere: boolean
}

export type Move = 'on' | 'back' | 'ahead' | { readonly to: string }

/** One record being recorded: every answer is kept on this computer at once, and carried to the server. */
export interface Recorder {
  readonly now: () => Snapshot
  readonly onChange: (listener: () => void) => () => void
  readonly answer: (id: string, answer: Answer | undefined) => void
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
  readonly stop: () => void
}

const begun = ({ copy, version, answers }: Opening): Sync<Problem> =>
  copy
    ? {
        ...syncOf<Problem>(copy.version, copy.answers),
        acknowledged: copy.acknowledged,
        attempted: copy.attempted,
      }
    : syncOf<Problem>(version, answers)

export const recorderOf = (opening: Opening, around: Surroundings): Recorder => {
  const { judge, today, who, store, post } = around
  const { id, collection, secondOf, amending, copy } = opening
  const record: Written = { id, collection, secondOf }
  const listeners = new Set<() => void>()
  const start = begun(opening)
  let keptHere = true
  let snapshot: Snapshot | undefined
  let state: State = {
    course: course.beginCourse(judge, start.answers, today, copy?.at),
    reasons: copy?.reasons ?? opening.reasons,
    flags: (copy?.flags ?? []).map((variable) => ({ variable })),
    refusedFlags: [],
    found: [],
    handing: { is: 'not_yet' },
  }

  const changed = (): void => {
    snapshot = undefined
    keepHere()
    const { version, hindrance } = carrier.now()
    const isThere = version !== null || state.handing.is === 'done'
    if (isThere && !hindrance && state.handing.is !== 'let_go') void flags.carry()
    for (const listener of listeners) listener()
  }
  const set = (part: Partial<State>): void => {
    state = { ...state, ...part }
    changed()
  }
  const send = async ({ version, answers }: Sync<Problem>): Promise<SyncEvent<Problem>> => {
    const outcome = await (version === null
      ? post.make(record, answers)
      : post.save(record, version, answers))
    if (!outcome.ok) return { is: 'failed', why: hindranceOf(outcome.problem, judge) }
    const saved = outcome.value.record
    return {
      is: 'saved',
      version: saved.version,
      answers: version === null ? judge.read(saved.answers).answers : answers,
    }
  }
  const carrier = carrierOf(start, send, changed, !amending)
  const flags = flagSenderOf(
    { send: (flag) => post.flag(record, flag.variable, flag.question), remove: post.unflag },
    () => state.flags,
    (flag, problem) => {
      const refused = problem && state.flags.includes(flag) ? [{ flag, problem }] : []
      set({ ...withoutFlag(flag), refusedFlags: [...state.refusedFlags, ...refused] })
    },
  )
  const withoutFlag = (flag: Flag) => ({ flags: state.flags.filter((f) => f !== flag) })
  const withoutRefused = (variable: string) => ({
    refusedFlags: state.refusedFlags.filter((r) => r.flag.variable !== variable),
  })
  const ask = (flag: Flag) => {
    const others = state.flags.filter((f) => f.variable !== flag.variable)
    set({ flags: [...others, flag], ...withoutRefused(flag.variable) })
    return () => {
      set(withoutFlag(flag))
      return flags.takeBack(flag)
    }
  }

  const isOver = (): boolean => state.handing.is === 'done' || state.handing.is === 'let_go'
  const keepHere = () => {
    const sync = carrier.now()
    const { reasons, flags: unsent } = state
    const explained = !amending && Object.keys(reasons).length > 0
    if (isOver() || !(isUnsent(sync) || explained || unsent.length > 0)) return forgetCopy(store, who, id)
    const { version, answers, acknowledged, attempted } = sync
    const asked = { flags: unsent.map((f) => f.variable), at: state.course.at }
    const kept = { version, answers, acknowledged, attempted, reasons, amending, ...asked }
    keptHere = keepCopy(store, who, { record: id, collection, secondOf, ...kept })
  }

  const replaced = (answers: Answers): Partial<State> => ({
    course: { ...state.course, answers },
    found: [],
    handing: { is: 'not_yet' },
  })

  const handIn = async (change?: HandingIn['change']): Promise<void> => {
    const { verdict, reasons } = now()
    set({ handing: { is: 'under_way' } })
    await carrier.hold()
    const { answers } = verdict
    const asked = { version: carrier.now().version, answers, reasons, change }
    const outcome = await lookAgain(await post.handIn(record, asked), record, post)
    const handed = readHandedIn(outcome, judge, answers)
    if (handed.is === 'done') {
      carrier.stop()
      return set({ handing: handed })
    }
    if (handed.is === 'refused')
      set({ handing: { is: 'refused', problem: handed.problem }, found: handed.found })
    if (handed.is === 'conflict') {
      set({ handing: { is: 'not_yet' } })
      carrier.tell({ is: 'failed', why: handed })
    }
    carrier.release()
  }

  const now = (): Snapshot => {
    snapshot ??= {
      ...state,
      sync: carrier.now(),
      verdict: verdictOn(judge, state.course.answers, state.reasons, today, state.found),
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
      state = { ...state, ...replaced(next.answers), course: next }
      carrier.tell({ is: 'answered', answers: next.answers })
    },
    move: (how) => set({ course: moved(state.course, how, judge, today) }),
    keep: (rule, reason, text) => {
      const { [rule]: _, ...others } = state.reasons
      set({ reasons: reason ? { ...others, [rule]: { reason, ...(text ? { text } : {}) } } : others })
    },
    flag: ask,
    letGoOfFlag: (variable) => set(withoutRefused(variable)),
    settle: (theirs, answers) => {
      state = { ...state, ...replaced(answers) }
      carrier.tell({ is: 'settled', theirs, answers })
    },
    handIn,
    back: () => carrier.tell({ is: 'back' }),
    discard: () => {
      carrier.stop()
      set({ handing: { is: 'let_go' } })
    },
    start: () => isOver() || carrier.release(),
    stop: carrier.stop,
  }
}

const moved = (from: course.Course, how: Move, judge: Judge, today: string): course.Course => {
  if (how === 'on') return course.goOn(from, judge, today)
  if (how === 'back') return course.goBack(from, judge, today)
  return how === 'ahead' ? course.goAhead(from, judge, today) : course.goTo(from, how.to)
}
