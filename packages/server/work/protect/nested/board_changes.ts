import { type KnownSums, knownSums, type SignedSum } from '../../../outside/known_sums.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import type { Change, NestedCase } from './nested_case.ts'
import type { Row } from './rows.ts'
import { unequalIn } from './unequal.ts'

/**
 * How much more and how much less each count of a board is in another table, as two numbers of a linear program: when all are
 * 0 nothing is changed, so that the solver begins where all is as it is.
 */
export interface BoardChanges {
  /** How large each number can be; none is below 0. */
  readonly high: Float64Array
  /** The first of the two numbers of a count; −1 where there is none. */
  readonly pairOf: (quantity: number, group: number) => number
  /** What everybody knows of the changes, as far as they can break it. */
  readonly known: KnownSums
  /** The counts that are others where the linear program has come to. */
  readonly changesAt: (at: Float64Array) => readonly Change[]
}

const nearNothing = 1e-6

/** What can change in a board, whatever is shown of it. No count is below 0, nor farther than `most` from what it is. */
export const boardChanges = (given: NestedCase, board: number, most: number): BoardChanges => {
  const { groups } = given
  const around = neighbourhoodOf({ ...given, shown: [] }, [board])
  const { truth, countAt } = around
  const counts = Int32Array.from([...truth.keys()].filter(around.isCount))
  const pairs = new Int32Array(truth.length).fill(-1)
  const high = new Float64Array(2 * counts.length)
  for (const [i, x] of counts.entries()) {
    pairs[x] = 2 * i
    high.set([most, Math.min(most, truth[x] ?? 0)], 2 * i)
  }
  const inPairs = ({ of, signs, value }: Row): Required<SignedSum> & Row => ({
    of: of.flatMap((x) => [pairs[x] ?? 0, (pairs[x] ?? 0) + 1]),
    signs: signs.flatMap((sign) => [sign, -sign]),
    value,
  })
  const unequal = unequalIn(around).map((row) => ({ ...inPairs(row), atLeast: true }))
  const equal = around.equal.map((row) => inPairs({ ...row, value: 0 }))
  return {
    high,
    pairOf: (quantity, group) => pairs[quantity * groups + group] ?? -1,
    known: knownSums([...equal, ...unequal.filter((row) => leastOf(row, high) < row.value)]),
    changesAt: (at) => {
      const changes: Change[] = []
      for (const [i, x] of counts.entries()) {
        const by = (at[2 * i] ?? 0) - (at[2 * i + 1] ?? 0)
        if (Math.abs(by) > nearNothing) changes.push({ ...countAt(x), by })
      }
      return changes
    },
  }
}

const leastOf = ({ of, signs }: Row, high: Float64Array): number =>
  of.reduce((sum, v, i) => sum + Math.min(0, signs[i] ?? 0) * (high[v] ?? 0), 0)
