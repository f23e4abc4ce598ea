import { type FindChange, findChange } from '../members/possible_change.ts'
import { type FindNear, findNear } from './near_search.ts'
import { type TryPart, tryPart } from './try_part.ts'

/** Where the linear programs of the joint audit are solved. */
export interface Solving {
  readonly tryPart: TryPart
  readonly findNear: FindNear
  readonly findChange: FindChange
  /** So many tables are looked for before it is known what those before them change. */
  readonly ahead: number
}

/** Where it is called, one after the other. */
export const here: Solving = { tryPart, findNear, findChange, ahead: 0 }
