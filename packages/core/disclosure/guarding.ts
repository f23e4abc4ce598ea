import type { CellSystem } from './cell_system.ts'
import type { Combination } from './combination.ts'
import { mark } from './marks.ts'
import { publishingOrder } from './order.ts'
import type { DisclosurePolicy } from './policy.ts'
import { type Reduced, reduced } from './reduced.ts'
import { movesGiven } from './suppress.ts'

/** A system and what is to be kept from being told of it. */
export interface Guarding {
  readonly system: CellSystem
  readonly policy: DisclosurePolicy
  /** The cells over as few inner cells as tell what follows from what. */
  readonly over: Reduced
  readonly unsafe: readonly number[]
  /** Of each cell whether it is unsafe: 1 for yes. */
  readonly primary: Uint8Array
  readonly known: readonly Combination[]
  readonly order: readonly number[]
  /** Whether a sum is not known already, whatever is published now. */
  readonly canBeKept: (sum: Combination) => boolean
}

/** What is to be guarded, by the mark of each cell. */
export const guardingOf = (system: CellSystem, policy: DisclosurePolicy, marks: Uint8Array): Guarding => {
  const over = reduced(system)
  const known = over.cells.filter((_, cell) => marks[cell] === mark.earlier)
  const given = movesGiven({ size: over.size, known })
  const canBeKept = (sum: Combination): boolean => given.remainderOf(sum).moves.length > 0
  // what only tells of others, and follows from what is public, tells nothing new
  const isAlso = (cell: number): boolean => {
    const sum = over.cells[cell]
    return marks[cell] === mark.also && sum !== undefined && canBeKept(sum)
  }
  const unsafe = [...system.freq.keys()].filter((cell) => marks[cell] === mark.small || isAlso(cell))
  const primary = new Uint8Array(system.freq.length)
  for (const cell of unsafe) primary[cell] = 1
  const order = Array.from(publishingOrder(system)).filter((cell) => marks[cell] !== mark.earlier)
  return { system, policy, over, unsafe, primary, known, order, canBeKept }
}
