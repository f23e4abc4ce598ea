import { partsOfFunnel } from '../funnel_parts.ts'
import { colours } from '../look.ts'
import { axis, cellValue, type Of, type Place, per } from './chart_common.ts'
import type { Slide } from './library.ts'

/** A scatter chart with its data; its series are drawn by `funnel_series.ts`, for the library draws all of them alike. */
export const addFunnel = (slide: Slide, chart: Of<'funnel'>, place: Place): void => {
  const { across, up, words } = chart
  const parts = partsOfFunnel(chart)
  const rows = parts.flatMap(({ points }, i) => points.map((p) => ({ ...p, i })))
  slide.addChart(
    'scatter',
    [
      { name: words.across, values: rows.map(({ n }) => n) },
      ...parts.map(({ name }, i) => ({
        name,
        values: rows.map((row) => cellValue(row.i === i ? row.value * per : null)),
      })),
    ],
    {
      ...place,
      ...axis,
      altText: chart.alt,
      catAxisMinVal: across.low,
      catAxisMaxVal: across.high,
      catAxisMajorUnit: across.step,
      catAxisLabelFontSize: 12,
      catAxisLabelColor: colours.quiet,
      catGridLine: { style: 'none' },
      showCatAxisTitle: true,
      catAxisTitle: words.across,
      catAxisTitleFontSize: 12,
      catAxisTitleColor: colours.quiet,
      valAxisMinVal: up.low * per,
      valAxisMaxVal: up.high * per,
      valAxisMajorUnit: up.step * per,
      valAxisLabelFormatCode: '0.#',
      showValAxisTitle: true,
      valAxisTitle: words.up,
      valAxisTitleFontSize: 12,
      valAxisTitleColor: colours.quiet,
    },
  )
}
