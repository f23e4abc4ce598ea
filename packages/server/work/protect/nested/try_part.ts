import { linearProgramming } from '../../../outside/linear_programming.ts'
import type { Guarded } from './guarded.ts'
import { lookAround } from './look_around.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { NestedCase } from './nested_case.ts'

/** Boards that are looked at together, and the cells that are asked of; nothing but data, so that a thread can be given it. */
export interface PartTask {
  readonly given: NestedCase
  readonly cells: readonly Guarded[]
  readonly width: number
  /** So many cells at most are asked of one by one. */
  readonly mostAlone: number
}

/** Gives the cells of a part as they have been seen then, in the same order. */
export type TryPart = (task: PartTask) => Promise<readonly Guarded[]>

/** Looks where it is called. */
export const tryPart: TryPart = async ({ given, cells, width, mostAlone }) => {
  const seen = cells.map((each) => ({ ...each }))
  const around = neighbourhoodOf(given, [...Array(given.boards).keys()])
  lookAround(around, seen, width, await linearProgramming(), mostAlone)
  return seen
}
