import type { Answers, Finding, Judge } from '@lyhord/core'
import type { Outcome } from '../../client/call.ts'
import type { Problem } from '../../client/problem.ts'
import type { Carrier } from './autosave/carrier.ts'
import { theirsIn } from './autosave/hindrance.ts'
import { lookAgain } from './autosave/look_again.ts'
import type { HandingIn, Post, Saved, Written } from './autosave/post.ts'
import type { Theirs } from './autosave/sync.ts'
import { sameAnswers } from './course/answers.ts'
import type { Snapshot, State } from './recording_state.ts'

/** How a record was handed in. */
export type HandedIn =
  | { readonly is: 'done'; readonly version: number; readonly answers: Answers }
  | { readonly is: 'conflict'; readonly theirs: Theirs }
  | { readonly is: 'refused'; readonly problem: Problem; readonly found: readonly Finding[] }

/** Reads how handing in went. When only the reply was lost, the server already has these answers, and it is done. */
const readHandedIn = (outcome: Outcome<Saved>, judge: Judge, answers: Answers): HandedIn => {
  if (outcome.ok) return { is: 'done', version: outcome.value.record.version, answers }
  const { problem } = outcome
  const theirs = theirsIn(problem, judge)
  if (theirs?.state === 'submitted' && sameAnswers(theirs.answers, answers))
    return { is: 'done', version: theirs.version, answers }
  if (theirs) return { is: 'conflict', theirs }
  return { is: 'refused', problem, found: findingsIn(problem.more) }
}

const findingsIn = (more: unknown): readonly Finding[] => {
  const findings = typeof more === 'object' && more !== null && 'findings' in more ? more.findings : []
  return Array.isArray(findings) ? findings.filter(isFinding) : []
}

const isFinding = (x: unknown): x is Finding =>
  typeof x === 'object' && x !== null && 'rule' in x && 'severity' in x && 'message' in x && 'remedy' in x

interface Around {
  readonly record: Written
  readonly judge: Judge
  readonly post: Post
  readonly carrier: Carrier
  readonly now: () => Snapshot
  readonly set: (part: Partial<State>) => void
}

/**
 * Hands the record in, once nothing else of it is on its way; what was refused can be handed in again. When the other
 * version is our own draft, of which only the reply was lost, it is handed in over that.
 */
export const handingInOf =
  ({ record, judge, post, carrier, now, set }: Around) =>
  async (change?: HandingIn['change']): Promise<void> => {
    const { verdict, reasons } = now()
    const { answers } = verdict
    set({ handing: { is: 'under_way' } })
    await carrier.hold()
    const once = async (): Promise<HandedIn> => {
      const asked = { version: carrier.now().version, answers, reasons, change }
      const handed = readHandedIn(
        await lookAgain(await post.handIn(record, asked), record, post),
        judge,
        answers,
      )
      if (handed.is === 'conflict') carrier.tell({ is: 'failed', why: handed })
      return handed
    }
    const first = await once()
    const handed = first.is === 'conflict' && !carrier.now().hindrance ? await once() : first
    if (handed.is === 'done') {
      carrier.stop()
      return set({ handing: handed })
    }
    if (handed.is === 'refused')
      set({ handing: { is: 'refused', problem: handed.problem }, found: handed.found })
    if (handed.is === 'conflict') set({ handing: { is: 'not_yet' } })
    carrier.release()
  }
