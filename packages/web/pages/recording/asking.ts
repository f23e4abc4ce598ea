import type { Problem } from '../../client/problem.ts'
import { type Flag, type FlagPost, flagSenderOf } from './autosave/flagging.ts'
import type { State } from './recording_state.ts'

/** Questions to the group about one record: kept until they are sent, or refused with why. */
export interface Asking {
  /** Asks; gives the way back, which answers `false` when the question could not be taken back. */
  readonly ask: (flag: Flag) => () => Promise<boolean>
  /** Lets go of a question that the server would not take. */
  readonly letGo: (variable: string) => void
  /** Sends one that is left. */
  readonly carry: () => Promise<void>
}

/** `now` and `set`: the record's questions, and the way to change them. */
export const askingOf = (
  post: FlagPost,
  now: () => Pick<State, 'flags' | 'refusedFlags'>,
  set: (part: Partial<Pick<State, 'flags' | 'refusedFlags'>>) => void,
): Asking => {
  const without = (flag: Flag) => now().flags.filter((f) => f !== flag)
  const refusedBut = (variable: string) => now().refusedFlags.filter((r) => r.flag.variable !== variable)
  const answered = (flag: Flag, problem?: Problem): void => {
    const refused = problem && now().flags.includes(flag) ? [{ flag, problem }] : []
    set({ flags: without(flag), refusedFlags: [...now().refusedFlags, ...refused] })
  }
  const sender = flagSenderOf(post, () => now().flags, answered)
  return {
    ask: (flag) => {
      const others = now().flags.filter((f) => f.variable !== flag.variable)
      set({ flags: [...others, flag], refusedFlags: refusedBut(flag.variable) })
      return () => {
        set({ flags: without(flag) })
        return sender.takeBack(flag)
      }
    },
    letGo: (variable) => set({ refusedFlags: refusedBut(variable) }),
    carry: sender.carry,
  }
}
