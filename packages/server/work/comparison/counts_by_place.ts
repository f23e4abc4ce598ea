import type { FormEntry } from '@lyhord/catalogue'
import type { Tally } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { AreaLayout } from './area_sets.ts'
import { nameOf } from './counted_alike.ts'
import { type GridGrouping, gridGroupings, tallyIn, type Unit } from './grid.ts'
import { GridPlaces } from './grid_places.ts'
import { type Part, parts } from './quantity_digest.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** What is counted, and in which areas. */
interface Counted {
  readonly entry: FormEntry
  readonly units: readonly Unit[]
  readonly layout: AreaLayout
}

/** A count by the name of its quantity and the number of its place; `undefined` where there is none. */
export type CountOf = (name: string, place: number) => number | undefined

/** The counts of quantities, each counted when it is first asked for. */
export interface CountsByPlace {
  readonly places: GridPlaces
  readonly countOf: CountOf
}

/** The counts of quantities by first name and place: in every area, of everybody; of each sex and age group unless of codes. */
export const countsByPlace = ({ entry, units, layout }: Counted): CountsByPlace => {
  const places = new GridPlaces()
  const named = new Map(
    allReleased(entry).flatMap((one) => parts.map((part) => [nameOf(one, part), { one, part }] as const)),
  )
  const areasOf = units.map((unit) => [total, unit.code, ...Object.values(layout.memberOf(unit.code))])
  for (const area of areasOf.flat()) places.numberOf({ area, grouping: 'kon', code: total })
  const countIn = (name: string): Float64Array => {
    const counts = new Float64Array(places.size).fill(Number.NaN)
    const quantity = named.get(name)
    if (!quantity) return counts
    const { one, part } = quantity
    for (const [i, unit] of units.entries())
      for (const [grouping, code] of groupsIn(unit, one)) {
        const count = countOfPart(part, tallyIn(unit, one, grouping, code))
        for (const area of areasOf[i] ?? []) {
          const place = places.numberOf({ area, grouping: grouping ?? 'kon', code: code ?? total })
          counts[place] = (counts[place] || 0) + count
        }
      }
    return counts
  }
  const counted = new Map<string, Float64Array>()
  return {
    places,
    countOf: (name, place) => {
      const counts = counted.get(name) ?? countIn(name)
      counted.set(name, counts)
      const count = counts[place]
      return Number.isNaN(count) ? undefined : count
    },
  }
}

const countOfPart = (part: Part, { n, numerator }: Tally): number =>
  part === total ? n : part === 'numerator' ? numerator : n - numerator

type Group = readonly [grouping: GridGrouping | undefined, code: string | undefined]

const groupsIn = ({ cells }: Unit, { code }: OneReleased): readonly Group[] => [
  [undefined, undefined],
  ...(code === null
    ? gridGroupings.flatMap((grouping) =>
        [...new Set(cells.map((cell) => cell[grouping]))].map((own): Group => [grouping, own]),
      )
    : []),
]
