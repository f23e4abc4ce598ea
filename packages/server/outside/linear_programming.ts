import highsModule, { type Highs, type Model } from 'highs'
import { joinedSums, type KnownSums, knownSums, type SignedSum } from './known_sums.ts'

// the package is typed as CommonJS and loaded as a module
const loadHighs = 'default' in highsModule ? highsModule.default : highsModule

/** Numbers and sums of them that are known. */
export interface Known {
  readonly variables: number
  /** How small and how large each number can be; from 0 upwards when absent. */
  readonly limits?: { readonly low: Float64Array; readonly high: Float64Array }
  readonly sums: KnownSums
}

/** How far a sum can go, and the numbers when it is there; none where there is no end. */
export interface End {
  readonly value: number
  readonly at: Float64Array | undefined
}

/** Finds how small and how large a sum of the numbers can be. */
export interface LinearProgram {
  readonly ends: (sum: SignedSum) => readonly [low: End, high: End]
  readonly close: () => void
}

/** The solver HiGHS (WebAssembly, one thread). What is known stays in it; each question starts from the last answer. */
export const linearProgramming = async (): Promise<(known: Known) => LinearProgram> => {
  loading ??= loadHighs()
  const highs = await loading
  return (known) => programOf(highs, known)
}

/** Finds the numbers that agree with what is known and cost least, all told, while a sum of them is another. */
export type LeastCost = (known: Known, costs: Float64Array, sum: SignedSum) => LeastCostWhere

interface LeastCostWhere {
  /** Where the sum is at least a number or, of one below 0, at most; `undefined` when there is no such place. */
  readonly where: (value: number) => Float64Array | undefined
  readonly close: () => void
}

/** The same solver; each place is looked for from the last. */
export const leastCosts = async (): Promise<LeastCost> => {
  loading ??= loadHighs()
  const highs = await loading
  return (known, costs, sum) => {
    const row = known.sums.low.length
    const own = knownSums([{ ...sum, value: 0 }])
    const sums = joinedSums([known.sums, own].map((each) => ({ sums: each, from: 0 })))
    const model = highs.createModel({ ...modelOf(highs, { ...known, sums }), colCost: costs })
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', ...asTheyAre })
    return {
      where: (value) => {
        const [low, high] = value < 0 ? [-highs.infinity, value] : [value, highs.infinity]
        model.changeRowBounds(row, low, high)
        model.run()
        const isFound = model.getModelStatus() === highs.constants.modelStatus.optimal
        return isFound ? model.getSolution().colValue : undefined
      },
      close: () => model.dispose(),
    }
  }
}

/** Costs are not shaken to avoid ties: most are 0, and the solver begins where all is. */
const asTheyAre = { dual_simplex_cost_perturbation_multiplier: 0 }

let loading: Promise<Highs> | undefined

const programOf = (highs: Highs, known: Known): LinearProgram => {
  const model = highs.createModel(modelOf(highs, known))
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: 4 })
  const costs = new Float64Array(known.variables)
  const all = { kind: 'range', from: 0, to: known.variables - 1 } as const
  return {
    ends: ({ of, signs }) => {
      costs.fill(0)
      of.forEach((variable, i) => {
        costs[variable] = (costs[variable] ?? 0) + (signs?.[i] ?? 1)
      })
      model.changeColsCost(all, costs)
      return [end(highs, model, 'minimize'), end(highs, model, 'maximize')]
    },
    close: () => model.dispose(),
  }
}

const end = (highs: Highs, model: Model, way: 'minimize' | 'maximize'): End => {
  model.changeObjectiveSense(highs.constants.objectiveSense[way])
  model.run()
  const status = model.getModelStatus()
  const { optimal, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  if (status === optimal) return { value: model.getObjectiveValue(), at: model.getSolution().colValue }
  if (status === unbounded || status === unboundedOrInfeasible)
    return {
      value: way === 'minimize' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      at: undefined,
    }
  throw new Error(`the linear program ended with status ${status}`)
}

const modelOf = (highs: Highs, { variables, limits, sums }: Known) => {
  const numRows = sums.low.length
  return {
    numCols: variables,
    numRows,
    colCost: new Float64Array(variables),
    colLower: limits?.low ?? new Float64Array(variables),
    colUpper: limits?.high ?? new Float64Array(variables).fill(highs.infinity),
    rowLower: sums.low,
    rowUpper: sums.high,
    matrix: {
      format: 'csr' as const,
      numRows,
      numCols: variables,
      starts: sums.starts,
      indices: sums.of,
      values: sums.signs,
    },
  }
}
