import type { ReleasedIndicator } from '../figures.ts'
import type { Grouping } from './cell_index.ts'
import type { PeriodCells, Place } from './period_cells.ts'
import type { AreaFigure, MemberFigure } from './shapes.ts'

/** An area of a comparison. */
export interface ComparedArea extends Place, Omit<AreaFigure, 'figure'> {}

/** A member of a comparison. `listed`: shown among the members (an unnamed one only where enough others are). */
export interface ComparedMember extends Place, Omit<MemberFigure, 'figure'> {
  readonly listed: boolean
}

/** What is compared: places in one period, against one of the areas, and how it was before and after. */
export interface Asked {
  readonly indicator: ReleasedIndicator
  readonly period: PeriodCells
  readonly over: readonly PeriodCells[]
  readonly areas: readonly ComparedArea[]
  readonly members: readonly ComparedMember[]
  readonly against: ComparedArea
  readonly codes: Readonly<Record<Grouping, readonly string[]>>
}

/** The half-years of a period, with or without their tables. */
interface Halves {
  readonly halves: readonly { readonly half: string }[]
}

/** Whether a member belongs to an area in the whole period, by who has reported. */
export const isIn = ({ halves }: Halves, member: Place, area: Place): boolean =>
  halves.every(({ half }) => {
    const [own, all] = [member.at.get(half)?.units, area.at.get(half)?.units]
    return own !== undefined && all !== undefined && own.size > 0 && own.isSubsetOf(all)
  })

/** Whether two places have no member in common in any half of the period. */
export const areApart = ({ halves }: Halves, one: Place, other: Place): boolean =>
  halves.every(({ half }) => {
    const [own, units] = [one.at.get(half)?.units, other.at.get(half)?.units]
    return !own || !units || own.isDisjointFrom(units)
  })
