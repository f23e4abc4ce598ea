import { pairColours } from '../look.ts'
import { axis, cellShare, legend, type Of, type Place, per } from './chart_common.ts'
import type { Slide } from './library.ts'

/** Two bars a row, the first row on top. */
export const addPairs = (slide: Slide, chart: Of<'pairs'>, place: Place): void => {
  const labels = chart.rows.map((r) => r.label)
  slide.addChart(
    'bar',
    chart.heads.map((name, i) => ({
      name,
      labels,
      values: chart.rows.map((r) => cellShare(r.values[i] ?? 0)),
    })),
    {
      ...place,
      ...axis,
      ...legend,
      altText: chart.alt,
      barDir: 'bar',
      barGapWidthPct: 60,
      chartColors: [...pairColours],
      catAxisLabelFontSize: chart.rows.length > 8 ? 10 : 14,
      valAxisMinVal: 0,
      valAxisMaxVal: chart.end * per,
      valAxisLabelFormatCode: '0',
    },
  )
}
