import { type ControlPoint, controlChart } from './control_chart.ts'
import { movingRange } from './moving_range.ts'
import { sampleMean } from './sample_mean.ts'

/**
 * Individuals chart, XmR (Wheeler 2003; Provost & Murray 2011): mean ± 2.66 × the screened mean moving range of the
 * first `baseline` values, frozen there. Values in order of time, periods without one left out. `undefined` when the
 * baseline has fewer than two, or does not vary: then nothing tells chance from change.
 */
export const individualsChart = (
  values: readonly number[],
  baseline = values.length,
): readonly ControlPoint[] | undefined => {
  const frozen = values.slice(0, baseline)
  const [centre, range] = [sampleMean(frozen), movingRange(frozen)]
  if (centre === undefined || range === undefined || range === 0) return undefined
  return controlChart(values.map((value) => ({ value, centre, sigma: (2.66 / 3) * range })))
}
