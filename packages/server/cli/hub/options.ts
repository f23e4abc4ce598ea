import type { Place } from '../../work/hub/place.ts'
import type { Outcome } from '../command.ts'
import type { Manner } from '../file/refuse.ts'

/** What may be said after `lyhord hub ACT`; `usage` is how the command is written. */
interface HubOptions {
  readonly region?: string | undefined
  readonly name?: string | undefined
  readonly from?: string | undefined
  readonly code?: readonly string[] | undefined
  readonly out?: string | undefined
  readonly usage: string
}

/** One act of the command, at an installation; gives the exit code. */
export type HubAct = (options: HubOptions, place: Place, manner: Manner) => Promise<Outcome>
