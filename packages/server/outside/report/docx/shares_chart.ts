import { ChartRun } from 'docx/charts'
import type { DocumentWords, Mark } from '../../../work/report/document.ts'
import { barLabel } from '../bar_label.ts'
import { type Dots, dotsLook } from '../dots.ts'
import { barColours, colours } from '../look.ts'
import { altOf, axisFont, plain, width } from './chart_common.ts'

/** Bars with their intervals, the first on top; differences on both sides of nought. */
export const sharesRun = (chart: Dots, words: DocumentWords, number: number): ChartRun => {
  const { per, low, high, pattern, unit } = dotsLook(chart)
  const lengths = (side: Side) => chart.rows.map((r) => lengthOf(r, side, per))
  return new ChartRun({
    ...plain,
    type: 'bar',
    categories: chart.rows.map(barLabel),
    series: [
      {
        name: words[unit],
        values: chart.rows.map((r) => (r.value === null ? null : r.value * per)),
        color: colours.ink,
        colors: chart.rows.map((r) => barColours[r.series]),
        errorBars: {
          type: 'custom',
          plus: lengths(([, most], value) => most - value),
          minus: lengths(([least], value) => value - least),
          line: { color: colours.ink, width: 1 },
        },
      },
    ],
    gapWidth: 70,
    legend: false,
    categoryAxis: { reverseOrder: true, font: axisFont },
    valueAxis: {
      minimum: low,
      maximum: high,
      numberFormat: pattern,
      crossesAt: 'maximum',
      font: axisFont,
      title: { text: words[unit], font: axisFont },
    },
    transformation: { width, height: 70 + chart.rows.length * 24 },
    altText: altOf(chart, words, number),
  })
}

type Side = (interval: readonly [number, number], value: number) => number

const lengthOf = ({ value, interval }: Mark, side: Side, per: number): number | null =>
  value === null || !interval ? null : Math.max(0, side(interval, value) * per)
