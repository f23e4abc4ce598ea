import type { CountOf } from './counts_by_place.ts'
import type { DecidedCounts } from './decided_counts.ts'
import type { Relations } from './relations.ts'

/** Where each quantity would tell a hidden one; kept from one pass of a release to the next. */
export type ToldPlaces = Map<string, Set<number>>

/** Counts inside a hidden one that are so near it that, shown, they would tell how small it can be at least. */
export interface InsideHidden {
  readonly tells: (name: string, place: number) => boolean
  /** Counts that were shown before the one that they are inside was hidden: how many more there are than were known. */
  readonly late: () => number
}

/** `width`: how near is too near. `told`: what has been found in passes of before, and is added to. */
export const insideHidden = (
  { around }: Relations,
  countOf: CountOf,
  { statusOf, shownOf }: DecidedCounts,
  width: number,
  told: ToldPlaces,
): InsideHidden => {
  const isNear = (name: string, place: number): boolean => {
    const own = countOf(name, place) ?? 0
    return (
      own > 0 &&
      (around.get(name) ?? []).some(
        (outer) => statusOf(outer, place) === 'hidden' && isWithin((countOf(outer, place) ?? 0) - own, width),
      )
    )
  }
  return {
    tells: (name, place) => told.get(name)?.has(place) === true || isNear(name, place),
    late: () => {
      let more = 0
      for (const name of around.keys())
        for (const place of shownOf(name)) {
          const places = told.get(name) ?? new Set<number>()
          if (places.has(place) || !isNear(name, place)) continue
          told.set(name, places.add(place))
          more++
        }
      return more
    },
  }
}

/** A grid that lacks some may hold fewer around than inside. */
const isWithin = (apart: number, width: number): boolean => apart >= 0 && apart < width
