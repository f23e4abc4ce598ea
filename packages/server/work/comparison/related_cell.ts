import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { GridGrouping } from './grid.ts'
import { placeOf } from './known_quantities.ts'
import type { Part } from './quantity_digest.ts'
import type { OneReleased } from './released_indicators.ts'

/** A count of an indicator in an area and a group. */
export interface RelatedCell {
  readonly one: OneReleased
  readonly area: string
  readonly grouping: GridGrouping
  /** `Total` for everybody. */
  readonly code: string
  readonly part: Part
}

/** Sexes and age groups are told apart by more than their codes: both have the one for no answer. */
export const placeIn = ({ area, grouping, code }: Pick<RelatedCell, 'area' | 'grouping' | 'code'>): string =>
  code === total ? placeOf(area, total) : `${placeOf(area, code)} ${grouping}`
