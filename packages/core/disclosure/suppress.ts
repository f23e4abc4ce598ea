import type { Combination } from './combination.ts'
import { Moves } from './moves.ts'
import { Secrets } from './secrets.ts'

/** What secondary suppression is asked: combinations are over inner cells `0…size − 1`. */
export interface SuppressionTask {
  readonly size: number
  /** The cells that would be published. */
  readonly cells: readonly Combination[]
  /** The cells that may not be: by index in `cells`. */
  readonly unsafe: (cell: number) => boolean
  /** Further sums that may not become known, though nobody would publish them. */
  readonly secret: readonly Combination[]
  /** What is known already, whatever is published now: earlier releases. */
  readonly known: readonly Combination[]
  /** Cells that are suppressed from the beginning, though one could know them. */
  readonly barred?: Uint8Array
  /** The cells in the order in which one wants to publish them. */
  readonly order: ArrayLike<number>
  /**
   * A cell is not shown when what is left could then only change by fractions of numbers above this: such a change hides
   * nothing, since where one cell changes by 1 another soon is below 0, and large ones are not told from their residues.
   */
  readonly plainest: number
}

/** `suppressed`: 1 for the unsafe and the secondary; `moves`: what still can move; `lost`: unsafe and known already. */
export interface Suppression {
  readonly suppressed: Uint8Array
  readonly moves: Moves
  readonly lost: readonly number[]
}

/**
 * Secondary suppression by Gaussian elimination (Langsrud 2024; GaussSuppression in R). Cells are taken in the order
 * in which one wants to publish them; one is suppressed when, given all that is published, it is proportional to
 * something that may not be known, or when what is left could only change by large numbers, which hides nothing.
 */
export const suppress = (task: SuppressionTask): Suppression => {
  const { cells, secret, order, plainest, barred } = task
  const moves = movesGiven(task)
  const unsafe = [...cells.keys()].filter((cell) => task.unsafe(cell))
  const secrets = new Secrets(task.size, [...unsafe.flatMap((cell) => cells[cell] ?? []), ...secret])
  const lost = task.known.length === 0 ? [] : unsafe.filter((cell) => isKnown(moves, cells[cell]))
  const suppressed = barred?.slice() ?? new Uint8Array(cells.length)
  for (const cell of unsafe) suppressed[cell] = 1
  // hides nothing by itself: it is shown after all when it follows from the others
  const refused: number[] = []
  for (let i = 0; i < order.length; i++) {
    const cell = order[i] ?? 0
    const combination = cells[cell]
    if (!combination || suppressed[cell] === 1) continue
    const remainder = moves.remainderOf(combination)
    if (remainder.moves.length === 0) continue
    if (secrets.areGivenBy(combination, remainder, moves)) suppressed[cell] = 1
    else if (moves.staysPlain(remainder, plainest)) moves.know(combination, remainder)
    else refused.push(cell)
  }
  for (const cell of refused) suppressed[cell] = isKnown(moves, cells[cell]) ? 0 : 1
  return { suppressed, moves, lost }
}

/** What can change when nothing but what is known already is known. */
export const movesGiven = ({ size, known }: Pick<SuppressionTask, 'size' | 'known'>): Moves => {
  const moves = new Moves(size)
  // small sums first: they leave short moves
  for (const sum of known.toSorted((a, b) => a.cells.length - b.cells.length)) know(moves, sum)
  return moves
}

const know = (moves: Moves, combination: Combination): void => {
  const remainder = moves.remainderOf(combination)
  if (remainder.moves.length > 0) moves.know(combination, remainder)
}

const isKnown = (moves: Moves, combination: Combination | undefined): boolean =>
  combination === undefined || moves.remainderOf(combination).moves.length === 0
