import type { ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { isUnsafe, type ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { nameOf } from './counted_alike.ts'
import type { CountsByPlace } from './counts_by_place.ts'
import type { GridGrouping } from './grid.ts'
import { shows } from './known_quantities.ts'
import { parts } from './quantity_digest.ts'
import type { OneReleased } from './released_indicators.ts'

/** `open`: nothing has been decided yet. */
export type Status = 'shown' | 'hidden' | 'open'

/** What has been decided of counts until now, by the first name of their quantity and their place. */
export interface DecidedCounts {
  readonly statusOf: (name: string, place: number) => Status
  /** The places where a quantity has been shown. */
  readonly shownOf: (name: string) => ReadonlySet<number>
  readonly decide: (one: OneReleased, grouping: GridGrouping, table: ReleasedTable) => void
}

export const decidedCounts = (
  { countOf, places }: CountsByPlace,
  firstName: (name: string) => string,
  policy: ReleasePolicy,
): DecidedCounts => {
  const shown = new Map<string, Set<number>>()
  const decided = new Map<string, Set<number>>()
  const none: ReadonlySet<number> = new Set()
  return {
    statusOf: (name, place) => {
      const count = countOf(name, place)
      if (count === undefined) return 'open'
      if (shown.get(name)?.has(place) || (count === 0 && !policy.protectZeros)) return 'shown'
      return decided.get(name)?.has(place) || isUnsafe(count, policy) ? 'hidden' : 'open'
    },
    shownOf: (name) => shown.get(name) ?? none,
    decide: (one, grouping, table) => {
      for (const part of parts) {
        const name = firstName(nameOf(one, part))
        const [own, all] = [shown.get(name) ?? new Set<number>(), decided.get(name) ?? new Set<number>()]
        for (const cell of table.cells) {
          const place = places.numberOf({ area: cell.area, grouping, code: cell.group[grouping] ?? total })
          all.add(place)
          if (shows(cell, part)) own.add(place)
        }
        shown.set(name, own)
        decided.set(name, all)
      }
    },
  }
}
