import { ChartRun } from 'docx/charts'
import type { DocumentWords, Mark } from '../../../work/report/document.ts'
import { barLabel } from '../bar_label.ts'
import { barColours, colours } from '../look.ts'
import { altOf, axisFont, type Of, per, plain, width } from './chart_common.ts'

/** Bars with their intervals, the first on top; differences on both sides of nought. */
export const sharesRun = (
  chart: Of<'shares' | 'differences'>,
  words: DocumentWords,
  number: number,
): ChartRun =>
  new ChartRun({
    ...plain,
    type: 'bar',
    categories: chart.rows.map(barLabel),
    series: [
      {
        name: words[chart.kind === 'shares' ? 'percent' : 'points'],
        values: chart.rows.map((r) => (r.value === null ? null : r.value * per)),
        color: colours.ink,
        colors: chart.rows.map((r) => barColours[r.series]),
        errorBars: {
          type: 'custom',
          plus: chart.rows.map((r) => lengthOf(r, ([, high], value) => high - value)),
          minus: chart.rows.map((r) => lengthOf(r, ([low], value) => value - low)),
          line: { color: colours.ink, width: 1 },
        },
      },
    ],
    gapWidth: 70,
    legend: false,
    categoryAxis: { reverseOrder: true, font: axisFont },
    valueAxis: {
      minimum: chart.kind === 'shares' ? 0 : -chart.end * per,
      maximum: chart.end * per,
      numberFormat: chart.kind === 'shares' ? '0' : '+0;\u22120;0',
      crossesAt: 'maximum',
      font: axisFont,
      title: { text: words[chart.kind === 'shares' ? 'percent' : 'points'], font: axisFont },
    },
    transformation: { width, height: 70 + chart.rows.length * 24 },
    altText: altOf(chart, words, number),
  })

const lengthOf = (
  { value, interval }: Mark,
  side: (interval: readonly [number, number], value: number) => number,
): number | null => (value === null || !interval ? null : Math.max(0, side(interval, value) * per))
