import type { Outcome } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'

/** A question to the group about one variable. */
export interface Flag {
  readonly variable: string
  readonly question?: string | undefined
}

const waits: readonly Problem['id'][] = ['no_contact', 'database_away', 'fault', 'not_signed_in']

/**
 * Sends questions to the group one at a time, each until it has an answer. `left` gives those that remain, `sent` is
 * told which one has been dealt with.
 */
export const flagSenderOf = (
  send: (flag: Flag) => Promise<Outcome<unknown>>,
  left: () => readonly Flag[],
  sent: (flag: Flag) => void,
): (() => Promise<void>) => {
  let busy = false
  return async () => {
    const [flag] = left()
    if (!flag || busy) return
    busy = true
    const outcome = await send(flag)
    busy = false
    if (outcome.ok || !waits.includes(outcome.problem.id)) sent(flag)
  }
}
