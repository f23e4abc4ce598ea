import { sampleQuantile } from './sample_quantile.ts'
import { signTestRank } from './sign_test_rank.ts'

/** A run chart's counts and the limits they are held against. */
export interface RunChart {
  /** The median of the baseline. */
  readonly centre: number
  /** Values off the centre line; one on it is not counted and breaks no run. */
  readonly useful: number
  readonly longestRun: number
  /** A longer run than this is a signal. */
  readonly longestExpected: number
  readonly crossings: number
  /** Fewer crossings than this are a signal. */
  readonly fewestExpected: number
  readonly longRun: boolean
  readonly fewCrossings: boolean
}

/**
 * Run chart with Anhøj's rules (Anhøj & Olesen 2014, PLoS ONE 9: e113825; R qicharts2): longest run above round(log₂ n)
 * + 3, or crossings below the 5 % quantile of Binomial(n − 1, ½), n useful values. The centre is the median of the
 * first `baseline` values, frozen there. Periods without a value are left out. `undefined` for no values.
 */
export const runChart = (values: readonly number[], baseline = values.length): RunChart | undefined => {
  const centre = sampleQuantile(values.slice(0, baseline), 0.5)
  if (centre === undefined) return undefined
  const runs = runLengths(values.map((value) => Math.sign(value - centre)).filter((side) => side !== 0))
  const useful = runs.reduce((sum, length) => sum + length, 0)
  const [longestRun, crossings] = [Math.max(0, ...runs), Math.max(0, runs.length - 1)]
  const longestExpected = useful === 0 ? 0 : Math.round(Math.log2(useful)) + 3
  const fewestExpected = useful === 0 ? 0 : signTestRank(useful - 1, 0.05)
  return {
    centre,
    useful,
    longestRun,
    longestExpected,
    crossings,
    fewestExpected,
    longRun: longestRun > longestExpected,
    fewCrossings: crossings < fewestExpected,
  }
}

const runLengths = (sides: readonly number[]): readonly number[] => {
  const lengths: number[] = []
  for (const [place, side] of sides.entries())
    if (side === sides[place - 1]) lengths.push((lengths.pop() ?? 0) + 1)
    else lengths.push(1)
  return lengths
}
