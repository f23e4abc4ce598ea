import type { FormEntry } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { AreaLayout } from './area_sets.ts'
import { nameOf } from './counted_alike.ts'
import { type GridGrouping, gridGroupings, tallyIn, type Unit } from './grid.ts'
import { parts } from './quantity_digest.ts'
import { placeIn } from './related_cell.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** What is counted, and in which areas. */
export interface Counted {
  readonly entry: FormEntry
  readonly units: readonly Unit[]
  readonly layout: AreaLayout
}

/** A count by the name of its quantity and its place; `undefined` where there is none. */
export type CountOf = (name: string, place: string) => number | undefined

/** The counts of quantities by first name and place: in every area, of everybody; of each sex and age group unless of codes. */
export const countsOf = ({ entry, units, layout }: Counted): CountOf => {
  const named = new Map(
    allReleased(entry).flatMap((one) => parts.map((part) => [nameOf(one, part), { one, part }] as const)),
  )
  const areasOf = units.map((unit) => [total, unit.code, ...Object.values(layout.memberOf(unit.code))])
  const counted = new Map<string, ReadonlyMap<string, number>>()
  const countIn = (name: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    const quantity = named.get(name)
    if (!quantity) return counts
    const { one, part } = quantity
    for (const [i, unit] of units.entries())
      for (const [grouping, code] of groupsIn(unit, one)) {
        const tally = tallyIn(unit, one, grouping, code)
        const count =
          part === total ? tally.n : part === 'numerator' ? tally.numerator : tally.n - tally.numerator
        for (const area of areasOf[i] ?? []) {
          const place = placeIn({ area, grouping: grouping ?? 'kon', code: code ?? total })
          counts.set(place, (counts.get(place) ?? 0) + count)
        }
      }
    return counts
  }
  return (name, place) => {
    const counts = counted.get(name) ?? countIn(name)
    counted.set(name, counts)
    return counts.get(place)
  }
}

type Group = readonly [grouping: GridGrouping | undefined, code: string | undefined]

const groupsIn = ({ cells }: Unit, { code }: OneReleased): readonly Group[] => [
  [undefined, undefined],
  ...(code === null
    ? gridGroupings.flatMap((grouping) =>
        [...new Set(cells.map((cell) => cell[grouping]))].map((own): Group => [grouping, own]),
      )
    : []),
]
