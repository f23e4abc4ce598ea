import { knownSums } from '../../../outside/known_sums.ts'
import type { Reduced } from '../nested/reduce.ts'
import type { Row } from '../nested/rows.ts'
import type { FindChange } from './possible_change.ts'

/** A change that leaves what is `known` as it is, as how much more a row of roots is then. */
export const changesBeside = (
  { equal }: Reduced,
  findChange: FindChange,
): ((known: ReadonlySet<number>) => Promise<(row: Row) => number>) => {
  const placeOf = new Map([...new Set(equal.flatMap(({ of }) => of))].map((root, place) => [root, place]))
  const roots = [...placeOf.keys()]
  const sums = knownSums(equal.map((row) => ({ ...row, of: row.of.map((root) => placeOf.get(root) ?? 0) })))
  return async (known) => {
    const fixed = Uint8Array.from(roots, (root) => (known.has(root) ? 1 : 0))
    const change = await findChange({ sums, fixed })
    // what stands in no sum is free
    const by = (root: number): number => change[placeOf.get(root) ?? -1] ?? Number(!known.has(root))
    return ({ of, signs }) => of.reduce((sum, root, i) => sum + (signs[i] ?? 0) * by(root), 0)
  }
}
