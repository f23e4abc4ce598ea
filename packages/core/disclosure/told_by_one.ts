import type { Combination } from './combination.ts'
import type { Moves, Remainder } from './moves.ts'
import { inverse, minus, times } from './prime_field.ts'

/**
 * Sums by which somebody who is alone in a cell could tell another unsafe cell, knowing that their own is 1: the two
 * follow from each other. `cells`: the unsafe; `alone`: those that hold one person.
 */
export const toldByOne = (
  moves: Moves,
  cells: readonly Combination[],
  alone: (index: number) => boolean,
): readonly Combination[] => {
  const lines = new Map<number, number[]>()
  cells.forEach((cell, index) => {
    const [a, b] = moves.signatureOf(cell)
    const key = a === 0 ? -1 : times(b, inverse(a))
    const line = lines.get(key)
    if (line) line.push(index)
    else lines.set(key, [index])
  })
  return [...lines.values()].flatMap((line) => {
    const one = line.find(alone)
    const own = one === undefined ? undefined : cells[one]
    if (!own || line.length === 1) return []
    const remainder = moves.remainderOf(own)
    return line.flatMap((other) => {
      const cell = cells[other]
      return cell && other !== one && !sameCells(own, cell)
        ? (difference(cell, own, moves.remainderOf(cell), remainder) ?? [])
        : []
    })
  })
}

const sameCells = (a: Combination, b: Combination): boolean =>
  a.cells.length === b.cells.length && Array.from(a.cells).every((cell, i) => cell === b.cells[i])

/** The cell minus the multiple of the other's that leaves nothing unknown; none when their remainders differ. */
const difference = (
  cell: Combination,
  own: Combination,
  remainder: Remainder,
  ownRemainder: Remainder,
): Combination | undefined => {
  const changes = new Map(ownRemainder.moves.map((id, i) => [id, ownRemainder.values[i] ?? 0]))
  const ratio = times(remainder.values[0] ?? 0, inverse(changes.get(remainder.moves[0] ?? -1) ?? 1))
  const follows =
    remainder.moves.length === changes.size &&
    remainder.moves.every((id, i) => times(ratio, changes.get(id) ?? 0) === remainder.values[i])
  return follows && ratio !== 0
    ? {
        cells: Int32Array.of(...cell.cells, ...own.cells),
        weights: Float64Array.from([
          ...Array.from(cell.cells, () => 1),
          ...Array.from(own.cells, () => minus(0, ratio)),
        ]),
      }
    : undefined
}
