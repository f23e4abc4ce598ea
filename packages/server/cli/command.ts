import type { Refused } from '../outside/files/problem.ts'
import { type Manner, mannerOf, refuse, understood } from './file/refuse.ts'
import { type Given, saidTwice } from './file/said_twice.ts'

/** What a command came to: an exit code, or why nothing was done. */
export type Outcome = number | Refused

/**
 * The `run` of a command: its arguments read with `parse`, its work done, a refusal said in the manner asked for.
 * `usage`: how the command is written.
 */
export const command =
  <T extends Given>(
    usage: string,
    parse: (args: string[]) => T,
    work: (given: T, manner: Manner) => Outcome | Promise<Outcome>,
  ) =>
  async (args: string[]): Promise<number> => {
    const manner = mannerOf(args)
    const read = understood(() => parse(args), usage)
    const outcome =
      'problem' in read ? read : (saidTwice(args, read.given, usage) ?? (await work(read.given, manner)))
    return typeof outcome === 'number' ? outcome : refuse(outcome, manner)
  }
