import type { Chart, Mark } from '../../../work/report/document.ts'
import { colours } from '../look.ts'

/**
 * The intervals of a chart's bars as error bars of its series (DrawingML `c:errBars`, ECMA-376 21.2.2.55), which the
 * library does not write. Other charts are left as they are.
 */
export const withErrorBars = (xml: string, chart: Chart): string =>
  chart.kind === 'shares' || chart.kind === 'differences'
    ? xml.replace('<c:cat>', `${errorBars(chart.rows)}<c:cat>`)
    : xml

const errorBars = (rows: readonly Mark[]): string =>
  [
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>',
    side('plus', rows, ([, high], value) => high - value),
    side('minus', rows, ([low], value) => value - low),
    `<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="${colours.ink}"/></a:solidFill></a:ln></c:spPr></c:errBars>`,
  ].join('')

const side = (
  name: 'plus' | 'minus',
  rows: readonly Mark[],
  lengthOf: (interval: readonly [number, number], value: number) => number,
): string => {
  const points = rows.flatMap(({ interval, value }, i) =>
    interval && value !== null
      ? `<c:pt idx="${i}"><c:v>${Math.max(0, lengthOf(interval, value) * 100).toFixed(2)}</c:v></c:pt>`
      : [],
  )
  return `<c:${name}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${rows.length}"/>${points.join('')}</c:numLit></c:${name}>`
}
