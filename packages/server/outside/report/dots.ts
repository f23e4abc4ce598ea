import type { Chart } from '../../work/report/document.ts'

/** A chart of values with their intervals, a row each. */
export type Dots = Extract<Chart, { readonly kind: 'shares' | 'differences' | 'medians' }>

/** How such values are written: times what, on an axis from what part of its end, in which pattern and unit (a word of the document). */
const looks = {
  shares: { per: 100, from: 0, pattern: '0', unit: 'percent' },
  differences: { per: 100, from: -1, pattern: '+0;\u22120;0', unit: 'points' },
  medians: { per: 1, from: 0, pattern: '0', unit: 'days' },
} as const

/** Whether a chart is one of values with intervals. */
export const isDots = (chart: Chart): chart is Dots => Object.hasOwn(looks, chart.kind)

/** How the values of a chart are written, and the ends of its axis as they are written. */
export const dotsLook = ({ kind, end }: Dots) => {
  const look = looks[kind]
  return { ...look, low: look.from * end * look.per || 0, high: end * look.per }
}
