import { ChartRun, type ScatterChartSeries } from 'docx/charts'
import type { DocumentWords } from '../../../work/report/document.ts'
import { type FunnelPart, partsOfFunnel } from '../funnel_parts.ts'
import { colours } from '../look.ts'
import { altOf, axisFont, type Of, per, plain, width } from './chart_common.ts'

/** A dot each with lines for what chance gives, that can be edited as any scatter chart. */
export const funnelRun = (chart: Of<'funnel'>, words: DocumentWords, number: number): ChartRun => {
  const { across, up } = chart
  return new ChartRun({
    ...plain,
    type: 'scatter',
    lines: 'straight',
    series: partsOfFunnel(chart).map(seriesOf),
    legend: false,
    xAxis: {
      minimum: across.low,
      maximum: across.high,
      interval: across.step,
      font: axisFont,
      title: { text: chart.words.across, font: axisFont },
    },
    yAxis: {
      minimum: up.low * per,
      maximum: up.high * per,
      interval: up.step * per,
      numberFormat: '0.#',
      font: axisFont,
      title: { text: chart.words.up, font: axisFont },
    },
    transformation: { width, height: 340 },
    altText: altOf(chart, words, number),
  })
}

const seriesOf = ({ name, points, line, marker, colour }: FunnelPart): ScatterChartSeries => ({
  name,
  points: points.map(({ n, value }) => ({ x: n, y: value * per })),
  color: colour,
  markers: marker ? { shape: marker.symbol, size: marker.size } : false,
  ...(line ? { line: { color: colour, width: line.points, dash: line.dashed ? 'dash' : 'solid' } } : {}),
  pointLabels: points.map(({ label }) =>
    label
      ? { text: label.text, position: label.side, font: { size: 8, color: colours.ink, bold: label.bold } }
      : false,
  ),
})
