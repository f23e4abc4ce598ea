import type { Chart } from '../../../work/report/document.ts'
import { barLabel } from '../bar_label.ts'
import { type Dots, dotsLook } from '../dots.ts'
import { barColours, colours, partColours } from '../look.ts'
import { axis, cellPer, cellValue, legend, type Of, type Place } from './chart_common.ts'
import { addFunnel } from './funnel_chart.ts'
import type { Slide } from './library.ts'
import { addPairs } from './pairs_chart.ts'

/** Puts a chart on a slide that PowerPoint draws from its data, which can be edited there. */
export const addChart = (slide: Slide, chart: Chart, place: Place): void => {
  switch (chart.kind) {
    case 'shares':
    case 'differences':
    case 'medians':
      addShares(slide, chart, place)
      break
    case 'pairs':
      addPairs(slide, chart, place)
      break
    case 'funnel':
      addFunnel(slide, chart, place)
      break
    case 'parts':
      addParts(slide, chart, place)
      break
    case 'days':
      addDays(slide, chart, place)
      break
  }
}

/** Bars, the first on top, and why where there is none; their intervals are added by `error_bars.ts`. */
const addShares = (slide: Slide, chart: Dots, place: Place): void => {
  const { per, low, high, pattern } = dotsLook(chart)
  const labels = chart.rows.map(barLabel)
  const values = chart.rows.map((r) => cellPer(r.value, per))
  slide.addChart('bar', [{ name: chart.caption, labels, values }], {
    ...place,
    ...axis,
    altText: chart.alt,
    barDir: 'bar',
    barGapWidthPct: chart.rows.length < 3 ? 300 : chart.rows.length < 6 ? 130 : 60,
    chartColors: chart.rows.map((r) => barColours[r.series]),
    catAxisLabelFontSize: chart.rows.length > 12 ? 10 : 14,
    valAxisMinVal: low,
    valAxisMaxVal: high,
    valAxisLabelFormatCode: pattern,
    catAxisLabelPos: 'low',
  })
}

const addParts = (slide: Slide, chart: Of<'parts'>, place: Place): void => {
  const labels = chart.rows.map((r) => r.label)
  slide.addChart(
    'bar',
    chart.parts.map((name, i) => ({
      name,
      labels,
      values: chart.rows.map((r) => cellValue(r.counts[i] ?? 0)),
    })),
    {
      ...place,
      ...axis,
      altText: chart.alt,
      barDir: 'bar',
      barGrouping: 'percentStacked',
      barGapWidthPct: 50,
      chartColors: [...partColours],
      dataBorder: { pt: 0.75, color: colours.edge },
      ...legend,
      valAxisLabelFormatCode: '0%',
    },
  )
}

const addDays = (slide: Slide, chart: Of<'days'>, place: Place): void => {
  slide.addChart(
    'bar',
    [
      {
        name: chart.counted,
        labels: chart.bins.map((b) => b.label),
        values: chart.bins.map((b) => cellValue(b.count)),
      },
    ],
    {
      ...place,
      ...axis,
      altText: chart.alt,
      barDir: 'col',
      barGapWidthPct: 8,
      chartColors: chart.bins.map((_, i) =>
        i * chart.step < chart.limit.days ? colours.action : colours.pale,
      ),
      catAxisLabelFontSize: 10,
      catAxisLabelRotate: -45,
      showCatAxisTitle: true,
      catAxisTitle: chart.axis,
      catAxisTitleFontSize: 12,
      catAxisTitleColor: colours.quiet,
      valAxisLabelFormatCode: '0',
    },
  )
}
