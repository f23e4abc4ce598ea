import { ChartRun } from 'docx/charts'
import type { DocumentWords } from '../../../work/report/document.ts'
import { pairColours } from '../look.ts'
import { altOf, axisFont, type Of, per, plain, width } from './chart_common.ts'

/** Two bars a row, the first on top. */
export const pairsRun = (chart: Of<'pairs'>, words: DocumentWords, number: number): ChartRun =>
  new ChartRun({
    ...plain,
    type: 'bar',
    categories: chart.rows.map((r) => r.label),
    series: chart.heads.map((name, i) => ({
      name,
      values: chart.rows.map((r) => (r.values[i] ?? 0) * per),
      color: pairColours[i] ?? pairColours[0],
    })),
    gapWidth: 60,
    legend: { position: 'top', font: axisFont },
    categoryAxis: { reverseOrder: true, font: axisFont },
    valueAxis: {
      minimum: 0,
      maximum: chart.end * per,
      numberFormat: '0',
      crossesAt: 'maximum',
      font: axisFont,
      title: { text: words.percent, font: axisFont },
    },
    transformation: { width, height: 90 + chart.rows.length * 30 },
    altText: altOf(chart, words, number),
  })
