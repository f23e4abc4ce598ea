import { joinedSums, knownSums } from '../../../outside/known_sums.ts'
import type { Known } from '../../../outside/linear_programming.ts'
import type { Changes } from './changes.ts'
import type { ShownSum } from './shown_sums.ts'

/** A shown sum that may change, and the numbers that say how much more it is, and how much less. */
type Priced = ShownSum & { readonly pair: readonly number[] }

/** What is known of the changes, and what each costs. */
export interface PricedChanges {
  readonly known: Known
  readonly costs: Float64Array
  readonly priced: readonly Priced[]
}

/** A shown sum of one count is that count itself; of several it has a pair of numbers of its own. */
export const pricedIn = (changes: Changes, shown: readonly ShownSum[]): PricedChanges => {
  const [fixed, free] = [shown.filter(isFixed), shown.filter((each) => !isFixed(each))]
  const wide = free.filter(({ sum }) => sum.of.length > 2)
  const own = changes.high.length
  const single = free.filter(({ sum }) => sum.of.length === 2).map((each) => ({ ...each, pair: each.sum.of }))
  const wider = wide.map((each, i) => ({ ...each, pair: [own + 2 * i, own + 2 * i + 1] }))
  const told = wider.map(({ sum: { of, signs }, pair }) => ({
    of: [...of, ...pair],
    signs: [...signs, -1, 1],
    value: 0,
  }))
  const variables = own + 2 * wide.length
  const high = new Float64Array(variables).fill(Number.POSITIVE_INFINITY)
  high.set(changes.high)
  const priced = [...single, ...wider]
  return {
    known: {
      variables,
      limits: { low: new Float64Array(variables), high },
      sums: joinedSums([
        { sums: knownSums([...fixed.map(({ sum }) => ({ ...sum, value: 0 })), ...told]), from: 0 },
        { sums: changes.known, from: 0 },
      ]),
    },
    costs: costsOf(priced, variables),
    priced,
  }
}

const isFixed = ({ cost }: ShownSum): boolean => cost === Number.POSITIVE_INFINITY

const costsOf = (priced: readonly Priced[], variables: number): Float64Array => {
  const costs = new Float64Array(variables)
  for (const { pair, cost } of priced) for (const v of pair) costs[v] = cost
  return costs
}
