import type { ControlPoint } from './control_chart.ts'
import { individualsChart } from './individuals_chart.ts'

/** Days from each event to the next, in order of time; events of the same day are 0 apart. Days as whole numbers. */
export const waitsBetween = (days: readonly number[]): readonly number[] => {
  const sorted = days.toSorted((a, b) => a - b)
  return sorted.slice(1).map((day, place) => day - (sorted[place] ?? day))
}

/** Makes exponential times nearly symmetric (Nelson 1994, Journal of Quality Technology 26: 239–240). */
const power = 3.6

/**
 * Control chart for the days between rare events (t chart): an individuals chart of days^(1/3.6), taken back to days
 * (Nelson 1994; Montgomery 2013, § 7.3.5). A higher value is a longer wait. `undefined` when the first `baseline` waits
 * are fewer than two.
 */
export const timeBetweenChart = (
  waits: readonly number[],
  baseline = waits.length,
): readonly ControlPoint[] | undefined =>
  individualsChart(
    waits.map((wait) => wait ** (1 / power)),
    baseline,
  )?.map((point, place) => ({
    value: waits[place] ?? 0,
    centre: point.centre ** power,
    low: Math.max(0, point.low) ** power,
    high: point.high ** power,
    signals: point.signals,
  }))
