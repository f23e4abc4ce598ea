import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ComparedArea, ComparedMember } from '@lyhord/core/disclosure/compared/asked.ts'
import { areasIn } from './area_places.ts'
import { membersIn } from './member_places.ts'
import type { Outline } from './outline.ts'
import type { In } from './reporting.ts'

/** Areas and members of a comparison as one reader sees them in a period, and how they are labelled in every half-year. */
export interface Places {
  /** All first, then from the largest kind to the smallest, by name. */
  readonly areas: readonly ComparedArea[]
  /** Every area that can be asked for, those too that are the same as all. */
  readonly askable: readonly ComparedArea[]
  /** The named by Swedish name order, then the unnamed; those who are not listed are there for what is computed. */
  readonly members: readonly ComparedMember[]
}

/** The places of a period. An area that ever was one member whom the reader may not see the name of is left out. */
export const placesIn = (outline: Outline, period: In): Places => {
  const { halves } = period
  const sees = (code: string) => halves.every(({ naming }) => naming.sees(code))
  const isOneUnseen = ({ at }: ComparedArea): boolean =>
    outline.halves.some(({ half, naming }) => {
      const units = [...(at.get(half)?.units ?? [])]
      return units.length === 1 && !units.every(naming.sees)
    })
  const askable = areasIn(outline, period).filter(
    (area) => halves.some(({ half }) => area.at.has(half)) && !isOneUnseen(area),
  )
  const areas = askable.filter(
    ({ kind, at }) => kind === 'all' || halves.some(({ half }) => at.get(half)?.label !== total),
  )
  return { areas, askable, members: membersIn(outline, period, areas, sees) }
}
