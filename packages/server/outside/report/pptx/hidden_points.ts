import type { Chart } from '../../../work/report/document.ts'
import { isDots } from '../dots.ts'

/**
 * Bars without a value have no point among those that a chart remembers (DrawingML `c:numCache`): the library writes one
 * all the same.
 */
export const withoutHidden = (xml: string, chart: Chart): string =>
  isDots(chart)
    ? xml.replace(/<c:val>.*?<\/c:val>/s, (values) =>
        values.replace(/<c:pt idx="(\d+)">.*?<\/c:pt>/gs, (point, place) =>
          chart.rows[Number(place)]?.value === null ? '' : point,
        ),
      )
    : xml
