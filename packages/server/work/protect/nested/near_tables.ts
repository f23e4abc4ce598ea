import type { Known, KnownSum } from '../../../outside/linear_programming.ts'
import type { Neighbourhood, Row } from './neighbourhood.ts'
import type { PlacedCell } from './nested_case.ts'

/** A table that people could be in, which shows others counts than the true one does in some cells. */
export interface NearTable {
  readonly cost: number
  readonly changed: readonly PlacedCell[]
  /** How much more a cell is there. */
  readonly changeOf: (cell: PlacedCell) => number
}

/** Of what a shown cell costs to change; what cannot be changed costs `Infinity`. */
export type CostOf = (cell: PlacedCell) => number

/** Finds the table of least cost in which a cell is `change` more, no number farther than `most` from what it is. */
export const nearTables = (
  around: Neighbourhood,
  shown: readonly PlacedCell[],
  costOf: CostOf,
  most: number,
): ((
  cell: PlacedCell,
  change: number,
  solve: (known: Known, costs: Float64Array) => Float64Array | undefined,
) => NearTable | undefined) => {
  const sums = shownSums(around, shown, costOf)
  const numbers = around.truth.length
  const free = sums.filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
  const variables = numbers + 2 * free.length
  const costs = new Float64Array(variables)
  for (const [i, { cost }] of free.entries()) costs.fill(cost, numbers + 2 * i, numbers + 2 * i + 2)
  const limits = { low: new Float64Array(variables), high: new Float64Array(variables).fill(Infinity) }
  for (const [x, count] of around.truth.entries()) {
    limits.low[x] = around.isCount(x) ? -Math.min(most, count) : 0
    limits.high[x] = around.isCount(x) ? most : 0
  }
  const known = [
    ...sums.filter(({ cost }) => cost === Number.POSITIVE_INFINITY).map(({ of }) => changeOf(of, 0)),
    // a shown sum is as much more as one number says, or less as another says
    ...free.map(({ of }, i) => changeOf(of, 0, [numbers + 2 * i, numbers + 2 * i + 1])),
    ...around.equal.map(({ of, signs }) => once({ of, signs, value: 0 })),
    ...unequalIn(around)
      .filter((row) => leastOf(row, limits) < row.value)
      .map((row) => ({ ...row, atLeast: true })),
  ]
  return (cell, change, solve) => {
    const of = around.within(cell)
    const asked = { of, signs: of.map(() => Math.sign(change)), value: Math.abs(change), atLeast: true }
    const at = solve({ variables, limits, sums: [...known, asked] }, costs)
    if (!at) return undefined
    const changed = free.filter(
      (_, i) => (at[numbers + 2 * i] ?? 0) + (at[numbers + 2 * i + 1] ?? 0) > nearNothing,
    )
    return {
      cost: changed.reduce((sum, { cost }) => sum + cost, 0),
      changed: changed.flatMap(({ cells }) => cells),
      changeOf: (other) => around.within(other).reduce((sum, x) => sum + (at[x] ?? 0), 0),
    }
  }
}

const nearNothing = 1e-6

interface ShownSum {
  readonly of: readonly number[]
  readonly cells: readonly PlacedCell[]
  readonly cost: number
}

/** The same numbers of several areas are one sum. */
const shownSums = (
  { within }: Neighbourhood,
  shown: readonly PlacedCell[],
  costOf: CostOf,
): readonly ShownSum[] => {
  const placed = shown.map((cell) => ({ cell, of: within(cell) })).filter(({ of }) => of.length > 0)
  return [...Map.groupBy(placed, ({ of }) => of.join()).values()].map((own) => ({
    of: own[0]?.of ?? [],
    cells: own.map(({ cell }) => cell),
    cost: own.reduce((sum, { cell }) => sum + costOf(cell), 0),
  }))
}

const changeOf = (of: readonly number[], value: number, [more, less]: readonly number[] = []): KnownSum =>
  more === undefined || less === undefined
    ? { of, value }
    : { of: [...of, more, less], signs: [...of.map(() => 1), -1, 1], value }

/** What is no less than something, as what its change may be at least. */
const unequalIn = ({ nested, atLeast, truth }: Neighbourhood): readonly Row[] =>
  [...nested.map(([inner, outer]) => ({ of: [outer, inner], signs: [1, -1], value: 0 })), ...atLeast].map(
    (row) => {
      const sum = row.of.reduce((all, x, i) => all + (row.signs[i] ?? 0) * (truth[x] ?? 0), 0)
      return once({ ...row, value: row.value - sum })
    },
  )

/** Each number once. */
const once = ({ of, signs, value }: Row): Row => {
  const times = new Map<number, number>()
  for (const [i, x] of of.entries()) times.set(x, (times.get(x) ?? 0) + (signs[i] ?? 0))
  const kept = [...times].filter(([, sign]) => sign !== 0)
  return { of: kept.map(([x]) => x), signs: kept.map(([, sign]) => sign), value }
}

const leastOf = (
  { of, signs }: Row,
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
): number =>
  of.reduce((sum, x, i) => {
    const sign = signs[i] ?? 0
    return sum + sign * ((sign > 0 ? low[x] : high[x]) ?? 0)
  }, 0)
