import type { KnownSum, SignedSum } from '../../../outside/linear_programming.ts'
import type { Neighbourhood, Row } from './neighbourhood.ts'
import type { PlacedCell } from './nested_case.ts'

/**
 * How much more and how much less each count of a neighbourhood is in another table, as two numbers of a linear program:
 * when all are 0 nothing is changed, so that the solver begins where all is as it is.
 */
export interface Changes {
  /** How large each number can be; none is below 0. */
  readonly high: Float64Array
  /** How much more a cell is: a pair of numbers, more and less, for each count that it is the sum of. */
  readonly sumOf: (cell: PlacedCell) => Required<SignedSum>
  /** What everybody knows of the changes, as far as they can break it. */
  readonly known: readonly KnownSum[]
}

/** No count is below 0, nor farther than `most` from what it is. */
export const changesOf = (around: Neighbourhood, most: number): Changes => {
  const counts = [...around.truth.keys()].filter(around.isCount)
  const places = new Int32Array(around.truth.length)
  for (const [i, x] of counts.entries()) places[x] = 2 * i
  const high = Float64Array.from(counts.flatMap((x) => [most, Math.min(most, around.truth[x] ?? 0)]))
  const inPairs = ({ of, signs, value }: Row): Required<SignedSum> & Row => ({
    of: of.flatMap((x) => [places[x] ?? 0, (places[x] ?? 0) + 1]),
    signs: signs.flatMap((sign) => [sign, -sign]),
    value,
  })
  const unequal = unequalIn(around).map((row) => ({ ...inPairs(once(row)), atLeast: true }))
  const equal = around.equal.map((row) => inPairs(once({ ...row, value: 0 })))
  return {
    high,
    sumOf: (cell) => {
      const of = around.within(cell).filter(around.isCount)
      return inPairs({ of, signs: of.map(() => 1), value: 0 })
    },
    known: [...equal, ...unequal.filter((row) => leastOf(row, high) < row.value)],
  }
}

/** What is no less than something, as what its change may be at least. */
const unequalIn = ({ nested, atLeast, truth }: Neighbourhood): readonly Row[] => {
  const rows = [
    ...nested.map(([inner, outer]) => ({ of: [outer, inner], signs: [1, -1], value: 0 })),
    ...atLeast,
  ]
  return rows.map((row) => {
    const sum = row.of.reduce((all, x, i) => all + (row.signs[i] ?? 0) * (truth[x] ?? 0), 0)
    return { ...row, value: row.value - sum }
  })
}

const leastOf = ({ of, signs }: Row, high: Float64Array): number =>
  of.reduce((sum, v, i) => sum + Math.min(0, signs[i] ?? 0) * (high[v] ?? 0), 0)

/** Each number once. */
const once = ({ of, signs, value }: Row): Row => {
  const times = new Map<number, number>()
  for (const [i, x] of of.entries()) times.set(x, (times.get(x) ?? 0) + (signs[i] ?? 0))
  const kept = [...times].filter(([, sign]) => sign !== 0)
  return { of: kept.map(([x]) => x), signs: kept.map(([, sign]) => sign), value }
}
