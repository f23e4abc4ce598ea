import type { Outcome } from '../../../client/call.ts'
import { mayPass, type Problem } from '../../../client/problem.ts'

/** A question to the group about one variable. */
export interface Flag {
  readonly variable: string
  readonly question?: string | undefined
}

/** A question that the server would not take, and why. */
export interface RefusedFlag {
  readonly flag: Flag
  readonly problem: Problem
}

/** The addresses of questions to the group; `remove` takes the id that `send` answered with. */
export interface FlagPost {
  readonly send: (flag: Flag) => Promise<Outcome<{ readonly id: string }>>
  readonly remove: (id: string) => Promise<Outcome<unknown>>
}

/** Sends what is left, and takes a question back that is sent or on its way; `false` when it could not. */
export interface FlagSender {
  readonly carry: () => Promise<void>
  readonly takeBack: (flag: Flag) => Promise<boolean>
}

const waits = (problem: Problem): boolean => mayPass(problem) || problem.id === 'not_signed_in'

/**
 * Sends questions to the group one at a time, each until it has an answer. `left` gives those that remain, `answered`
 * is told which one has been dealt with, and why when it was refused.
 */
export const flagSenderOf = (
  { send, remove }: FlagPost,
  left: () => readonly Flag[],
  answered: (flag: Flag, refused?: Problem) => void,
): FlagSender => {
  const sent = new Map<Flag, string>()
  let underWay: ReturnType<FlagPost['send']> | undefined
  const carry = async (): Promise<void> => {
    const [flag] = left()
    if (!flag || underWay) return
    underWay = send(flag)
    const outcome = await underWay
    underWay = undefined
    if (outcome.ok) sent.set(flag, outcome.value.id)
    if (outcome.ok) answered(flag)
    else if (!waits(outcome.problem)) answered(flag, outcome.problem)
  }
  const takeBack = async (flag: Flag): Promise<boolean> => {
    await underWay
    const id = sent.get(flag)
    return id === undefined || (await remove(id)).ok
  }
  return { carry, takeBack }
}
