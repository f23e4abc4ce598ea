import type { CellSystem } from './cell_system.ts'
import { type Guarding, guardingOf } from './guarding.ts'
import { type AlsoUnsafe, type Earlier, marksOf } from './marks.ts'
import type { DisclosurePolicy } from './policy.ts'
import { type Quiet, untilQuiet } from './rounds.ts'

/** Which cells may not be shown. Arrays hold 1 for yes, by cell. */
export interface Protection {
  readonly primary: Uint8Array
  readonly suppressed: Uint8Array
  /** Unsafe cells that earlier releases have given away already. */
  readonly lost: readonly number[]
  /** Unsafe cells whose interval was not proved wide enough within the effort; an audit tells. */
  readonly unproved: readonly number[]
}

/**
 * Protects a system, again and again as more is known or found to tell: where nothing is marked that was not, the outcome
 * is that of the last time.
 */
export const protecting = (
  system: CellSystem,
  policy: DisclosurePolicy,
): ((earlier: Earlier, also: AlsoUnsafe) => Protection) => {
  let last: { readonly marks: Uint8Array; readonly protection: Protection } | undefined
  return (earlier, also) => {
    const marks = marksOf(system, policy, earlier, also)
    if (last?.marks.every((mark, cell) => mark === marks[cell])) return last.protection
    const protection = protectionOf(guardingOf(system, policy, marks))
    last = { marks, protection }
    return protection
  }
}

/**
 * Primary suppression, then secondary by elimination, then by what intervals and people alone in a cell would tell:
 * every sum that tells too much becomes a secret and the elimination is done again, until nothing is told. Deterministic.
 */
export const protect = (
  system: CellSystem,
  policy: DisclosurePolicy,
  earlier: Earlier = () => false,
  also: AlsoUnsafe = () => false,
): Protection => protecting(system, policy)(earlier, also)

const protectionOf = (guarding: Guarding): Protection => {
  const { found, unproved } = leastUnproved(guarding)
  const { suppressed, lost } = found
  return { primary: guarding.primary, suppressed, lost, unproved }
}

/** Stricter and stricter, until no interval is left unproved but those that are known beforehand. */
const leastUnproved = (guarding: Guarding): Quiet => {
  let best: Quiet | undefined
  for (const plainest of plainnesses) {
    const tried = untilQuiet(guarding, plainest)
    if (!best || tried.unproved.length < best.unproved.length) best = tried
    if (best.unproved.length <= best.given.length) break
  }
  return best ?? untilQuiet(guarding, 0)
}

/** With 12 the fewest are hidden; with 0 only what follows from what is known already is shown. */
const plainnesses = [12, 6, 3, 1, 0]
