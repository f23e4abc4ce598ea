import type { Combination } from './combination.ts'
import { Moves, type Remainder } from './moves.ts'
import { inverse, times } from './prime_field.ts'

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
  /** A cell is not shown when what is left could then only change by fractions of numbers above this. */
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
  const moves = movesGiven(task)
  const secrets = secretsOf(task)
  const lost = task.known.length === 0 ? [] : secrets.cells.filter((cell) => isKnown(moves, task.cells[cell]))
  const suppressed = task.barred?.slice() ?? new Uint8Array(task.cells.length)
  for (const cell of secrets.cells) suppressed[cell] = 1
  // hides nothing by itself: it is shown after all when it follows from the others
  const refused: number[] = []
  for (let i = 0; i < task.order.length; i++) {
    const cell = task.order[i] ?? 0
    const combination = task.cells[cell]
    if (!combination || suppressed[cell] === 1) continue
    const remainder = moves.remainderOf(combination)
    if (remainder.moves.length === 0) continue
    if (gives(moves, combination, remainder, secrets)) suppressed[cell] = 1
    else if (moves.staysPlain(remainder, task.plainest)) moves.know(combination, remainder)
    else refused.push(cell)
  }
  for (const cell of refused) suppressed[cell] = isKnown(moves, task.cells[cell]) ? 0 : 1
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

interface Secrets {
  readonly cells: readonly number[]
  readonly combinations: readonly Combination[]
  /** The secrets over each inner cell. */
  readonly over: readonly (readonly number[])[]
  /** The round in which each was tried last. */
  readonly tried: Int32Array
  round: number
}

const secretsOf = ({ size, cells, unsafe, secret }: SuppressionTask): Secrets => {
  const own = cells.flatMap((_, cell) => (unsafe(cell) ? [cell] : []))
  const combinations = [...own.flatMap((cell) => cells[cell] ?? []), ...secret]
  const over: number[][] = Array.from({ length: size }, () => [])
  combinations.forEach((combination, i) => {
    for (let k = 0; k < combination.cells.length; k++) over[combination.cells[k] ?? 0]?.push(i)
  })
  return { cells: own, combinations, over, tried: new Int32Array(combinations.length), round: 0 }
}

/** Whether knowing the combination would give away a secret: their remainders are proportional. */
const gives = (moves: Moves, combination: Combination, remainder: Remainder, secrets: Secrets): boolean => {
  const signature = moves.signatureOf(combination)
  const round = ++secrets.round
  for (const cell of moves.move(moves.shortest(remainder.moves)).cells)
    for (const id of secrets.over[cell] ?? []) {
      const secret = secrets.combinations[id]
      if (secrets.tried[id] === round || !secret) continue
      secrets.tried[id] = round
      const other = moves.signatureOf(secret)
      if (times(signature[0], other[1]) !== times(signature[1], other[0])) continue
      if (areProportional(remainder, moves.remainderOf(secret))) return true
    }
  return false
}

const areProportional = (a: Remainder, b: Remainder): boolean => {
  if (a.moves.length !== b.moves.length) return false
  const changes = new Map(b.moves.map((id, i) => [id, b.values[i] ?? 0]))
  const ratio = times(changes.get(a.moves[0] ?? -1) ?? 0, inverse(a.values[0] ?? 1))
  return ratio !== 0 && a.moves.every((id, i) => changes.get(id) === times(ratio, a.values[i] ?? 0))
}
