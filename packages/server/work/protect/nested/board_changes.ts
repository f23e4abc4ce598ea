import type { KnownSum, SignedSum } from '../../../outside/linear_programming.ts'
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
  /** The first of the two numbers of a count; `undefined` where there is none. */
  readonly pairOf: (quantity: number, group: number) => number | undefined
  /** What everybody knows of the changes, as far as they can break it. */
  readonly known: readonly KnownSum[]
  /** The counts that are others where the linear program has come to. */
  readonly changesAt: (at: Float64Array) => readonly Change[]
}

const nearNothing = 1e-6

/** What can change in a board, whatever is shown of it. No count is below 0, nor farther than `most` from what it is. */
export const boardChanges = (given: NestedCase, board: number, most: number): BoardChanges => {
  const around = neighbourhoodOf({ ...given, shown: [] }, [board])
  const { truth } = around
  const counts = [...truth.keys()].filter(around.isCount)
  const pairs = new Map(counts.map((x, i) => [x, 2 * i]))
  const high = Float64Array.from(counts.flatMap((x) => [most, Math.min(most, truth[x] ?? 0)]))
  const inPairs = ({ of, signs, value }: Row): Required<SignedSum> & Row => ({
    of: of.flatMap((x) => [pairs.get(x) ?? 0, (pairs.get(x) ?? 0) + 1]),
    signs: signs.flatMap((sign) => [sign, -sign]),
    value,
  })
  const unequal = unequalIn(around).map((row) => ({ ...inPairs(row), atLeast: true }))
  const equal = around.equal.map((row) => inPairs({ ...row, value: 0 }))
  return {
    high,
    pairOf: (quantity, group) => pairs.get(quantity * given.groups + group),
    known: [...equal, ...unequal.filter((row) => leastOf(row, high) < row.value)],
    changesAt: (at) =>
      counts.flatMap((x, i): readonly Change[] => {
        const by = (at[2 * i] ?? 0) - (at[2 * i + 1] ?? 0)
        return Math.abs(by) > nearNothing ? [{ ...around.countAt(x), by }] : []
      }),
  }
}

const leastOf = ({ of, signs }: Row, high: Float64Array): number =>
  of.reduce((sum, v, i) => sum + Math.min(0, signs[i] ?? 0) * (high[v] ?? 0), 0)
