import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { GridGrouping } from './grid.ts'

/** Where a count stands: an area and, of a grouping, a code; `Total` for everybody. */
export interface GridPlace {
  readonly area: string
  readonly grouping: GridGrouping
  readonly code: string
}

/** More groups than a grid has. */
const mostGroups = 64

/** Places by number, in the order in which they are asked for; each is asked for millions of times. */
export class GridPlaces {
  readonly #areas = new Map<string, number>()
  readonly #codes = { kon: new Map<string, number>(), aldersgrupp: new Map<string, number>() }

  /** Sexes and age groups are told apart by more than their codes: both have the one for no answer. */
  numberOf({ area, grouping, code }: GridPlace): number {
    return mostGroups * numberIn(this.#areas, area) + (code === total ? 0 : this.#groupOf(grouping, code))
  }

  /** As many numbers as the places of all areas that have been asked for may have. */
  get size(): number {
    return mostGroups * this.#areas.size
  }

  #groupOf(grouping: GridGrouping, code: string): number {
    return 1 + 2 * numberIn(this.#codes[grouping], code) + (grouping === 'kon' ? 0 : 1)
  }
}

const numberIn = (numbers: Map<string, number>, label: string): number => {
  const number = numbers.get(label) ?? numbers.size
  numbers.set(label, number)
  return number
}
