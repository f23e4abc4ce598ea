import type { GridPlace } from './grid_places.ts'
import type { Part } from './quantity_digest.ts'
import type { OneReleased } from './released_indicators.ts'

/** A count of an indicator in an area and a group. */
export interface RelatedCell extends GridPlace {
  readonly one: OneReleased
  readonly part: Part
}
