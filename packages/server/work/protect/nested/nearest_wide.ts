import { type Guarded, seenOf } from './guarded.ts'
import type { NearFound } from './near_search.ts'

/**
 * The cheaper of two tables in which a cell has been seen to vary by the width, one with more in it and one with less; by fewer
 * steps where what was published before allows no more.
 */
export const nearestWide = (
  each: Guarded,
  width: number,
  where: (change: number) => NearFound | undefined,
): NearFound | undefined => {
  const [low, high] = seenOf(each)
  if (high - low >= width) return undefined
  const more = where(low + width - each.count)
  // of one step either way tells as much, and seldom costs less
  const isEnough = more && (more.cost === 0 || width === 1)
  const less = isEnough || high < width ? undefined : where(high - width - each.count)
  const found = less && less.cost < (more?.cost ?? Number.POSITIVE_INFINITY) ? less : more
  return found ?? nearestWide(each, width - 1, where)
}
