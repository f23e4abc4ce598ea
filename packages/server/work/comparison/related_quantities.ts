import type { FormEntry } from '@lyhord/catalogue'
import { isUnsafe, type ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import type { AreaLayout } from './area_sets.ts'
import { nameOf } from './counted_alike.ts'
import { type GridGrouping, gridGroupings, tallyIn, type Unit } from './grid.ts'
import { placeOf, shows } from './known_quantities.ts'
import { type Part, parts } from './quantity_digest.ts'
import { relationsOf, type Sum } from './relations.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** A count of an indicator in an area and a group. */
export interface RelatedCell {
  readonly one: OneReleased
  readonly area: string
  readonly grouping: GridGrouping
  /** `Total` for everybody. */
  readonly code: string
  readonly part: Part
}

/**
 * What counts of different indicators tell of each other: those who have had a talk are the numerator of one and about the
 * denominator of another; one indicator adds two codes of a distribution together.
 */
export interface RelatedQuantities {
  /** Whether a count follows from two of others that are shown. */
  readonly follows: (cell: RelatedCell) => boolean
  /** Whether a count, shown beside those of others, would tell one of them that is small. */
  readonly tells: (cell: RelatedCell) => boolean
  readonly decide: (one: OneReleased, grouping: GridGrouping, table: ReleasedTable) => void
}

interface Given {
  readonly entry: FormEntry
  readonly units: readonly Unit[]
  readonly layout: AreaLayout
  readonly policy: ReleasePolicy
}

type Status = 'shown' | 'hidden' | 'open'

export const relatedQuantities = (given: Given): RelatedQuantities => {
  const { entry, policy } = given
  const { firstName, inside, around, sums } = relationsOf(entry)
  const countOf = countsOf(given)
  const shown = new Map<string, Set<string>>()
  const decided = new Map<string, Set<string>>()
  const shares = allReleased(entry).filter(({ kind }) => kind !== 'count' && kind !== 'days')
  const sides = new Map<string, (readonly [n: string, other: string])[]>()
  for (const one of shares)
    for (const [own, other] of [
      ['numerator', 'complement'],
      ['complement', 'numerator'],
    ] as const) {
      const name = firstName(nameOf(one, own))
      const side = [firstName(nameOf(one, total)), firstName(nameOf(one, other))] as const
      sides.set(name, [...(sides.get(name) ?? []), side])
    }
  const statusOf = (name: string, place: string): Status => {
    const count = countOf(name, place)
    if (count === undefined) return 'open'
    if (shown.get(name)?.has(place) || (count === 0 && !policy.protectZeros)) return 'shown'
    return decided.get(name)?.has(place) || isUnsafe(count, policy) ? 'hidden' : 'open'
  }
  /** What is known of the two others of a sum; nothing where the counts do not add up, as in a grid that lacks one. */
  const others = (sum: Sum, name: string, place: string): readonly Status[] => {
    const [a = 0, b = 0, whole = 0] = [...sum.parts, sum.whole].map((each) => countOf(each, place))
    if (a + b !== whole) return ['open']
    return [...sum.parts, sum.whole].flatMap((each) => (each === name ? [] : statusOf(each, place)))
  }
  /** How close a hidden share is told by one that counts some of those it counts. */
  const narrows = (name: string, place: string): boolean =>
    (around.get(name) ?? []).some((outer) =>
      (sides.get(outer) ?? []).some(([n, other]) => {
        if (statusOf(other, place) !== 'hidden') return false
        const [all = 0, rest = 0, own = 0] = [n, other, name].map((each) => countOf(each, place))
        if (all <= policy.max || own > all - rest) return false
        const seen = (each: string): number =>
          each === name || statusOf(each, place) === 'hidden' ? 0 : (countOf(each, place) ?? 0)
        const wide = (each: string): number => Math.max(0, all - (seen(each) || all))
        const least = Math.max(
          0,
          ...(around.get(outer) ?? []).map(wide),
          ...(inside.get(other) ?? []).map(seen),
        )
        return all - own < Math.min(least, rest) + policy.width
      }),
    )
  return {
    follows: ({ one, part, ...at }) => {
      const [name, place] = [firstName(nameOf(one, part)), placeIn(at)]
      return (sums.get(name) ?? []).some((sum) => others(sum, name, place).every((s) => s === 'shown'))
    },
    tells: ({ one, part, ...at }) => {
      const [name, place] = [firstName(nameOf(one, part)), placeIn(at)]
      if (statusOf(name, place) === 'shown') return false
      const tellsOther = (sums.get(name) ?? []).some((sum) => {
        const told = others(sum, name, place)
        return told.includes('shown') && told.includes('hidden')
      })
      return tellsOther || narrows(name, place)
    },
    decide: (one, grouping, table) => {
      for (const part of parts) {
        const name = firstName(nameOf(one, part))
        const [own, all] = [shown.get(name) ?? new Set<string>(), decided.get(name) ?? new Set<string>()]
        for (const cell of table.cells) {
          const place = placeIn({ area: cell.area, grouping, code: cell.group[grouping] ?? total })
          all.add(place)
          if (shows(cell, part)) own.add(place)
        }
        shown.set(name, own)
        decided.set(name, all)
      }
    },
  }
}

/** Sexes and age groups are told apart by more than their codes: both have the one for no answer. */
const placeIn = ({ area, grouping, code }: Pick<RelatedCell, 'area' | 'grouping' | 'code'>): string =>
  code === total ? placeOf(area, total) : `${placeOf(area, code)} ${grouping}`

/** The counts of quantities by first name and place: in every area, of everybody; of each sex and age group unless of codes. */
const countsOf = ({ entry, units, layout }: Given): ((name: string, place: string) => number | undefined) => {
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
