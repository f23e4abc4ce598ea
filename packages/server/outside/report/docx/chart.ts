import { ChartRun } from 'docx/charts'
import type { Chart, DocumentWords } from '../../../work/report/document.ts'
import { colours, partColours } from '../look.ts'
import { altOf, axisFont, type Of, plain, width } from './chart_common.ts'
import { funnelRun } from './funnel_chart.ts'
import { pairsRun } from './pairs_chart.ts'
import { sharesRun } from './shares_chart.ts'

/** A chart that Word draws from its data, which can be edited there. */
export const chartRun = (chart: Chart, words: DocumentWords, number: number): ChartRun => {
  switch (chart.kind) {
    case 'shares':
    case 'differences':
    case 'medians':
      return sharesRun(chart, words, number)
    case 'pairs':
      return pairsRun(chart, words, number)
    case 'funnel':
      return funnelRun(chart, words, number)
    case 'parts':
      return partsRun(chart, words, number)
    case 'days':
      return daysRun(chart, words, number)
  }
}

/** Bars stacked to the whole. */
const partsRun = (chart: Of<'parts'>, words: DocumentWords, number: number): ChartRun =>
  new ChartRun({
    ...plain,
    type: 'bar',
    stacking: 'percent',
    categories: chart.rows.map((r) => r.label),
    series: chart.parts.map((name, i) => ({
      name,
      values: chart.rows.map((r) => r.counts[i] ?? 0),
      color: partColours[i] ?? colours.edge,
    })),
    gapWidth: 60,
    legend: { position: 'top', font: axisFont },
    categoryAxis: { reverseOrder: true, font: axisFont },
    valueAxis: { numberFormat: '0%', crossesAt: 'maximum', font: axisFont },
    chartArea: { border: 'none' },
    plotArea: { border: { color: colours.edge, width: 0.5 } },
    transformation: { width, height: 90 + chart.rows.length * 34 },
    altText: altOf(chart, words, number),
  })

/** A column each so many days; those beyond the limit are pale, and the caption says so. */
const daysRun = (chart: Of<'days'>, words: DocumentWords, number: number): ChartRun =>
  new ChartRun({
    ...plain,
    type: 'column',
    categories: chart.bins.map((b) => b.label),
    series: [
      {
        name: chart.counted,
        values: chart.bins.map((b) => b.count),
        color: colours.action,
        colors: chart.bins.map((_, i) => (i * chart.step < chart.limit.days ? colours.action : colours.pale)),
      },
    ],
    gapWidth: 8,
    legend: false,
    categoryAxis: { title: { text: chart.axis, font: axisFont }, labelRotation: -45, font: axisFont },
    valueAxis: { title: { text: chart.counted, font: axisFont }, numberFormat: '0', font: axisFont },
    transformation: { width, height: 250 },
    altText: altOf(chart, words, number),
  })
