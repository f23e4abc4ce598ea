import { type ControlPoint, controlChart } from './control_chart.ts'
import { movingRange } from './moving_range.ts'
import type { Proportion } from './newcombe.ts'
import type { Events } from './rate_ratio.ts'

/**
 * Laney's p′ chart for shares with large denominators (Laney 2002, Quality Engineering 14: 531–537): binomial limits
 * scaled by the screened spread between the first `baseline` periods, in order of time. Periods with n = 0 are no
 * points. `undefined` when the baseline has fewer than two, does not vary, or is all 0 or all 1.
 */
export const pPrimeChart = (
  periods: readonly Proportion[],
  baseline = periods.length,
): readonly ControlPoint[] | undefined => {
  const counted = periods.map(({ numerator, n }) => ({ events: numerator, exposure: n }))
  return laney(counted, baseline, (centre) => centre * (1 - centre), { least: 0, most: 1 })
}

/** Laney's u′ chart for rates per unit of exposure: as p′, from Poisson limits. */
export const uPrimeChart = (
  periods: readonly Events[],
  baseline = periods.length,
): readonly ControlPoint[] | undefined => laney(periods, baseline, (centre) => centre, { least: 0 })

const laney = (
  periods: readonly Events[],
  baseline: number,
  varianceOf: (centre: number) => number,
  ends: { readonly least: number; readonly most?: number },
): readonly ControlPoint[] | undefined => {
  const frozen = periods.slice(0, baseline).filter(exposed)
  const centre = sum(frozen.map(({ events }) => events)) / sum(frozen.map(({ exposure }) => exposure))
  const within = ({ exposure }: Events): number => Math.sqrt(varianceOf(centre) / exposure)
  const range = movingRange(frozen.map((period) => (rate(period) - centre) / within(period)))
  if (range === undefined || !(range > 0)) return undefined
  const points = periods.filter(exposed).map((period) => ({
    value: rate(period),
    centre,
    sigma: (within(period) * range) / 1.128,
  }))
  return controlChart(points, ends)
}

const exposed = ({ exposure }: Events): boolean => exposure > 0

const rate = ({ events, exposure }: Events): number => events / exposure

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
