import * as Plot from '@observablehq/plot'
import { type DayBin, dayBins } from './day_bins.ts'
import { ink } from './ink.ts'

export interface DaysHistogram {
  readonly days: Readonly<Record<string, number>>
  readonly median: number | null
  readonly words: {
    readonly fourMonths: string
    readonly median: string
    readonly axis: string
    readonly count: string
    /** Over the last bar when it gathers a long tail: `360 eller fler`. */
    readonly open: (from: number) => string
  }
}

/** Four calendar months are 120–123 days, depending on which months. */
const fourMonths = { from: 120, to: 123 }
const height = 260
const top = 46

/** How long the investigations took, by ten days, with four months and the median marked. `width` in pixels. */
export const daysHistogram = ({ days, median, words }: DaysHistogram, width: number): Element => {
  const bins = dayBins(days)
  const end = Math.max(150, bins.at(-1)?.to ?? 0)
  return Plot.plot({
    ...ink,
    width,
    height,
    marginTop: top,
    marginRight: 8,
    marginBottom: 44,
    marginLeft: 40,
    x: { domain: [0, end], label: null },
    y: { label: null, zero: true },
    marks: [
      Plot.gridY({ ticks: 4, stroke: 'var(--chart-grid)', strokeOpacity: 1 }),
      Plot.axisY({ ticks: 4, tickSize: 0, fill: 'var(--chart-soft)', tickFormat: 'd' }),
      Plot.text([words.count], {
        frameAnchor: 'top-left',
        dx: -40,
        dy: -top + 4,
        textAnchor: 'start',
        fill: 'var(--chart-soft)',
      }),
      Plot.rectY(bins, { x1: 'from', x2: 'to', y: 'count', fill: colour, insetRight: 1.5 }),
      Plot.axisX({ ticks: width < 520 ? 5 : 10, tickSize: 0, fill: 'var(--chart-soft)', tickFormat: 'd' }),
      Plot.text([words.axis], {
        frameAnchor: 'bottom-right',
        dy: 40,
        textAnchor: 'end',
        fill: 'var(--chart-soft)',
      }),
      Plot.text(
        bins.filter((b) => b.open),
        { x: 'to', y: 'count', dy: -9, textAnchor: 'end', text: (b: DayBin) => words.open(b.from) },
      ),
      ...limitMarks(words.fourMonths),
      ...(median === null ? [] : medianMarks(median, words.median)),
      Plot.ruleY([0], { stroke: 'var(--chart-soft)' }),
    ],
  })
}

const colour = (bin: DayBin): string =>
  bin.from >= fourMonths.from ? 'var(--chart-over)' : 'var(--chart-days)'

const limitMarks = (label: string) => [
  Plot.ruleX([(fourMonths.from + fourMonths.to) / 2], {
    stroke: 'var(--chart-limit)',
    strokeWidth: 3,
    insetTop: -18,
  }),
  Plot.text([label], {
    x: () => fourMonths.to,
    frameAnchor: 'top',
    dx: 6,
    dy: -14,
    textAnchor: 'start',
    fill: 'var(--chart-limit)',
    fontWeight: 650,
  }),
]

const medianMarks = (median: number, label: string) => [
  Plot.ruleX([median], {
    stroke: 'var(--chart-ink)',
    strokeWidth: 1.5,
    strokeDasharray: '4 3',
    insetTop: -18,
  }),
  Plot.text([label], { x: () => median, frameAnchor: 'top', dx: -6, dy: -14, textAnchor: 'end' }),
]
