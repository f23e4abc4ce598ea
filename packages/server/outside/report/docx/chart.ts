import { ChartRun } from 'docx/charts'
import type { Chart, DocumentWords } from '../../../work/report/document.ts'
import { barLabel } from '../bar_label.ts'
import { barColours, colours, partColours } from '../look.ts'

type Of<K extends Chart['kind']> = Extract<Chart, { readonly kind: K }>

const plain = { chartArea: { border: 'none' }, font: { color: colours.ink } } as const
const width = 604
const axisFont = { size: 9, color: colours.quiet } as const
const per = 100

/** A chart that Word draws from its data, which can be edited there. */
export const chartRun = (chart: Chart, words: DocumentWords, number: number): ChartRun => {
  switch (chart.kind) {
    case 'shares':
      return sharesRun(chart, words, number)
    case 'parts':
      return partsRun(chart, words, number)
    case 'days':
      return daysRun(chart, words, number)
  }
}

const altOf = (chart: Chart, { figure }: DocumentWords, number: number) => ({
  id: String(number),
  name: `${figure} ${number}`,
  description: chart.alt,
})

/** Bars with their intervals; the first on top. */
const sharesRun = (chart: Of<'shares'>, words: DocumentWords, number: number): ChartRun =>
  new ChartRun({
    ...plain,
    type: 'bar',
    categories: chart.rows.map(barLabel),
    series: [
      {
        name: words.percent,
        values: chart.rows.map((r) => (r.value === null ? null : r.value * per)),
        color: colours.ink,
        colors: chart.rows.map((r) => barColours[r.series]),
        errorBars: {
          type: 'custom',
          plus: chart.rows.map((r) =>
            r.value === null || !r.interval ? null : (r.interval[1] - r.value) * per,
          ),
          minus: chart.rows.map((r) =>
            r.value === null || !r.interval ? null : (r.value - r.interval[0]) * per,
          ),
          line: { color: colours.ink, width: 1 },
        },
      },
    ],
    gapWidth: 70,
    legend: false,
    categoryAxis: { reverseOrder: true, font: axisFont },
    valueAxis: {
      minimum: 0,
      maximum: chart.end * per,
      numberFormat: '0',
      crossesAt: 'maximum',
      font: axisFont,
      title: { text: words.percent, font: axisFont },
    },
    transformation: { width, height: 70 + chart.rows.length * 24 },
    altText: altOf(chart, words, number),
  })

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
