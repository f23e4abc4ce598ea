import type { Answers, Finding, Judge } from '@lyhord/core'
import type { Problem } from '../../client/problem.ts'
import type { Copy } from './autosave/copies.ts'
import type { Flag, RefusedFlag } from './autosave/flagging.ts'
import type { Written } from './autosave/post.ts'
import { type Sync, syncOf } from './autosave/sync.ts'
import { beginCourse, type Course } from './course/course.ts'
import type { Reasons } from './review/reasons.ts'
import type { Verdict } from './review/verdict.ts'

/** What a recording begins with: nothing, a record from the server, or what this computer kept. */
export interface Opening extends Written {
  /** A submitted record that is being changed: kept here until it is handed in whole, with a reason. */
  readonly amending: boolean
  /** The id of the form it is recorded with. */
  readonly form: string
  /** The own questions or own form that is asked, and its version. */
  readonly ownForm: string | null
  readonly version: number | null
  readonly answers: Answers
  readonly reasons: Reasons
  readonly copy?: Copy | undefined
}

type Handing =
  | { readonly is: 'not_yet' | 'under_way' | 'let_go' }
  | { readonly is: 'done'; readonly version: number; readonly answers: Answers }
  | { readonly is: 'refused'; readonly problem: Problem }

/** One record being recorded, but for what is known of it at the server. */
export interface State {
  readonly course: Course
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

/** A record as this computer kept it. */
export const openingOfCopy = (copy: Copy): Opening => {
  const { record: id, collection, form, ownForm, secondOf, amending, version, answers, reasons } = copy
  return { id, collection, form, ownForm, secondOf, amending, version, answers, reasons, copy }
}

/** What is known of the record at the server when it is opened. */
export const syncAtOpening = ({ copy, version, answers }: Opening): Sync<Problem> =>
  copy
    ? {
        ...syncOf<Problem>(copy.version, copy.answers),
        acknowledged: copy.acknowledged,
        attempted: copy.attempted,
      }
    : syncOf<Problem>(version, answers)

/** The record when it is opened: where this computer left it, or after its last answer. */
export const stateAtOpening = (opening: Opening, judge: Judge, today: string): State => {
  const { copy, reasons, answers } = opening
  return {
    course: beginCourse(judge, copy?.answers ?? answers, today, copy?.at),
    reasons: copy?.reasons ?? reasons,
    flags: copy?.flags ?? [],
    refusedFlags: [],
    found: [],
    handing: { is: 'not_yet' },
  }
}

/** Nothing more is to be done with the record here. */
export const isOver = ({ handing }: State): boolean => handing.is === 'done' || handing.is === 'let_go'

/** What changes when the answers do: what the server found may hold no longer. */
export const withAnswers = (state: State, course: Course): State => ({
  ...state,
  course,
  found: [],
  handing: { is: 'not_yet' },
})
