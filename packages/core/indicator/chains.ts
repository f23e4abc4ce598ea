import { daysBetween } from '../time/day.ts'
import type { Keyed, Openings } from './children.ts'

/** So many days after a closing a new opening about the same child goes on with it: seven, chosen here. */
export const chainDays = 7

/** A record's place in a chain, by row. */
export interface Chains {
  /** How many records the chain has, up to and including this one; 0 in none. */
  readonly length: Int32Array
  /** The chain's first row. */
  readonly first: Int32Array
  /** The row that goes on with this one; −1 when this is the last. */
  readonly continued: Int32Array
}

/**
 * The chains of children's records. As in rules across records, each is held against the one before it that was closed
 * last; one opened before that closing is no link of a chain.
 */
export const chainsIn = ({ begins, order, day }: Openings, { rows, closed }: Keyed): Chains => {
  const [length, first, continued] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)]
  first.fill(-1)
  continued.fill(-1)
  for (let place = 0; place + 1 < begins.length; place++) {
    let [former, formerClosed] = [-1, '']
    for (let at = begins[place] ?? 0; at < (begins[place + 1] ?? 0); at++) {
      const row = order[at] ?? -1
      const from = former >= 0 && goesOn(formerClosed, day(at)) ? former : -1
      length[row] = from < 0 ? 1 : (length[from] ?? 0) + 1
      first[row] = from < 0 ? row : (first[from] ?? row)
      if (from >= 0 && continued[from] === -1) continued[from] = row
      const until = closed(row)
      if (until !== undefined && (former < 0 || until >= formerClosed)) {
        former = row
        formerClosed = until
      }
    }
  }
  return { length, first, continued }
}

const goesOn = (closed: string, opened: string): boolean =>
  closed <= opened && daysBetween(closed, opened) <= chainDays
