import { type Guarded, seenOf, widthOf } from './guarded.ts'
import type { NearFound } from './near_search.ts'
import type { NearLook, NearTable } from './near_tables.ts'
import type { PlacedCell } from './nested_case.ts'
import type { Solving } from './solving.ts'

/** A search that has been begun, and what was known then. */
interface Begun {
  readonly look: NearLook
  readonly answer: Promise<NearFound | null>
  readonly hidden: number
  readonly seen: string
}

/** What is looked for in its turn, and what may be begun before its own: only what is far from all that is under way. */
export interface Looking {
  readonly nearest: (each: Guarded, hidden: ReadonlyMap<number, PlacedCell>) => NearLook
  /** What has been hidden so far, the last one last. */
  readonly hidden: ReadonlyMap<number, PlacedCell>
  /** Cells of different regions seldom touch each other's boards. */
  readonly regionOf: (each: Guarded) => number
  readonly width: number
}

/**
 * Finds tables one after the other, and begins some of the next ones beside them. One that was begun is looked for again when
 * something was hidden since that it could have changed, so that what is found is the same as one by one.
 */
export const lookAhead = (
  { nearest, hidden, regionOf, width }: Looking,
  { findNear, ahead }: Solving,
): ((each: Guarded, later: Iterable<Guarded>) => Promise<NearTable | undefined>) => {
  const begun = new Map<Guarded, Begun>()
  const begin = (each: Guarded): Begun => {
    const look = nearest(each, hidden)
    const answer = findNear(look.search)
    // a fault is met when its turn comes
    answer.catch(() => undefined)
    return { look, answer, hidden: hidden.size, seen: seenOf(each).join() }
  }
  const isAsThen = (each: Guarded, { look, hidden: then, seen }: Begun): boolean =>
    seen === seenOf(each).join() && ![...hidden.values()].slice(then).some(look.touches)
  const beginSome = (each: Guarded, later: Iterable<Guarded>): void => {
    for (const [other, one] of begun) if (!isAsThen(other, one)) begun.delete(other)
    const regions = new Set([each, ...begun.keys()].map(regionOf))
    for (const other of later) {
      if (begun.size >= ahead) return
      if (widthOf(other) >= width || regions.has(regionOf(other))) continue
      regions.add(regionOf(other))
      begun.set(other, begin(other))
    }
  }
  return async (each, later) => {
    const before = begun.get(each)
    const own = before && isAsThen(each, before) ? before : begin(each)
    begun.delete(each)
    beginSome(each, later)
    const found = await own.answer
    return found ? own.look.tableOf(found) : undefined
  }
}
