import type { Chart } from '../../../work/report/document.ts'
import { type Dots, dotsLook, isDots } from '../dots.ts'
import { colours } from '../look.ts'

/**
 * The intervals of a chart's bars as error bars of its series (DrawingML `c:errBars`, ECMA-376 21.2.2.55), which the
 * library does not write. Other charts are left as they are.
 */
export const withErrorBars = (xml: string, chart: Chart): string =>
  isDots(chart) ? xml.replace('<c:cat>', `${errorBars(chart)}<c:cat>`) : xml

const errorBars = (chart: Dots): string =>
  [
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>',
    side('plus', chart, ([, high], value) => high - value),
    side('minus', chart, ([low], value) => value - low),
    `<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="${colours.ink}"/></a:solidFill></a:ln></c:spPr></c:errBars>`,
  ].join('')

const side = (
  name: 'plus' | 'minus',
  chart: Dots,
  lengthOf: (interval: readonly [number, number], value: number) => number,
): string => {
  const { per } = dotsLook(chart)
  const points = chart.rows.flatMap(({ interval, value }, i) =>
    interval && value !== null
      ? `<c:pt idx="${i}"><c:v>${Math.max(0, lengthOf(interval, value) * per).toFixed(2)}</c:v></c:pt>`
      : [],
  )
  return `<c:${name}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${chart.rows.length}"/>${points.join('')}</c:numLit></c:${name}>`
}
