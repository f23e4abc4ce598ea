import type { FormEntry } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { nameOf } from './counted_alike.ts'
import type { CountOf } from './counts_by_place.ts'
import type { DecidedCounts } from './decided_counts.ts'
import type { Relations } from './relations.ts'
import { allReleased } from './released_indicators.ts'

/** What a share is told by: all, and those beside its own side. */
interface Side {
  readonly n: string
  readonly other: string
}

/** Whether a count, shown, would tell a hidden share too closely, because it counts some of those whom the share counts. */
export const narrowsAShare = (
  entry: FormEntry,
  relations: Relations,
  countOf: CountOf,
  { statusOf }: DecidedCounts,
  policy: ReleasePolicy,
): ((name: string, place: number) => boolean) => {
  const { inside, around } = relations
  const sides = sidesOf(entry, relations)
  const isNarrow = (name: string, place: number, outer: string, { n, other }: Side): boolean => {
    if (statusOf(other, place) !== 'hidden') return false
    const [all = 0, rest = 0, own = 0] = [n, other, name].map((each) => countOf(each, place))
    if (all <= policy.max || own > all - rest) return false
    const seen = (each: string): number =>
      each === name || statusOf(each, place) === 'hidden' ? 0 : (countOf(each, place) ?? 0)
    const wide = (each: string): number => Math.max(0, all - (seen(each) || all))
    const least = Math.max(0, ...(around.get(outer) ?? []).map(wide), ...(inside.get(other) ?? []).map(seen))
    return all - own < Math.min(least, rest) + policy.width
  }
  return (name, place) =>
    (around.get(name) ?? []).some((outer) =>
      (sides.get(outer) ?? []).some((side) => isNarrow(name, place, outer, side)),
    )
}

/** By either side of every share, what it is told by. */
const sidesOf = (entry: FormEntry, { firstName }: Relations): ReadonlyMap<string, readonly Side[]> => {
  const sides = new Map<string, Side[]>()
  for (const one of allReleased(entry))
    if (one.kind !== 'count' && one.kind !== 'days')
      for (const [own, other] of [
        ['numerator', 'complement'],
        ['complement', 'numerator'],
      ] as const) {
        const name = firstName(nameOf(one, own))
        const side = { n: firstName(nameOf(one, total)), other: firstName(nameOf(one, other)) }
        sides.set(name, [...(sides.get(name) ?? []), side])
      }
  return sides
}
