import type { Chart } from '../../../work/report/document.ts'
import { type FunnelPart, partsOfFunnel } from '../funnel_parts.ts'
import { colours } from '../look.ts'

/**
 * The series of a funnel as lines without dots and dots without lines, with names (DrawingML `c:scatterChart`, ECMA-376
 * 21.2.2.161), each over its own rows of the workbook. Other charts are left as they are.
 */
export const withFunnelSeries = (xml: string, chart: Chart): string => {
  if (chart.kind !== 'funnel') return xml
  let row = 2
  const series = partsOfFunnel(chart).map((part, i) => {
    const from = row
    row += part.points.length
    return seriesOf(part, i, from)
  })
  return xml.replace(/<c:ser>.*<\/c:ser>/s, () => series.join(''))
}

const column = (i: number): string => String.fromCharCode(66 + i)

const seriesOf = (part: FunnelPart, i: number, from: number): string => {
  const rows = (letter: string): string =>
    `Sheet1!$${letter}$${from}:$${letter}$${from + part.points.length - 1}`
  return [
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef><c:f>Sheet1!$${column(i)}$1</c:f>`,
    `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(part.name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${lineOf(part)}</c:spPr>`,
    markerOf(part),
    labelsOf(part),
    `<c:xVal>${numbers(
      rows('A'),
      part.points.map((p) => p.n),
    )}</c:xVal>`,
    `<c:yVal>${numbers(
      rows(column(i)),
      part.points.map((p) => Number((p.value * 100).toFixed(4))),
    )}</c:yVal>`,
    '<c:smooth val="0"/></c:ser>',
  ].join('')
}

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

/** Widths in EMU, 12,700 a point. */
const lineOf = ({ line, colour }: FunnelPart): string =>
  line
    ? `<a:ln w="${line.points * 12700}">${fill(colour)}<a:prstDash val="${line.dashed ? 'dash' : 'solid'}"/></a:ln>`
    : '<a:ln><a:noFill/></a:ln>'

const markerOf = ({ marker, colour }: FunnelPart): string =>
  marker
    ? `<c:marker><c:symbol val="${marker.symbol}"/><c:size val="${marker.size}"/><c:spPr>${fill(colour)}<a:ln w="9525">${fill('FFFFFF')}</a:ln></c:spPr></c:marker>`
    : '<c:marker><c:symbol val="none"/></c:marker>'

const sides = { right: 'r', left: 'l', above: 't', below: 'b' } as const
const nothing = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
  .map((what) => `<c:show${what} val="0"/>`)
  .join('')

/** A text is shown only where something is said to be shown. */
const shown = nothing.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>')

const labelsOf = ({ points }: FunnelPart): string => {
  const labels = points.flatMap(({ label }, i) =>
    label
      ? [
          `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>`,
          `<a:rPr lang="en-US" sz="1100" b="${label.bold ? 1 : 0}">${fill(colours.ink)}<a:latin typeface="Calibri"/></a:rPr>`,
          `<a:t>${escaped(label.text)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${sides[label.side]}"/>${shown}</c:dLbl>`,
        ]
      : [],
  )
  return labels.length === 0 ? '' : `<c:dLbls>${labels.join('')}${nothing}</c:dLbls>`
}

const numbers = (where: string, values: readonly number[]): string =>
  `<c:numRef><c:f>${where}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((v, i) => `<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`)
    .join('')}</c:numCache></c:numRef>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
