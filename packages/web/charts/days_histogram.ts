import { type DayBin, dayBins } from './day_bins.ts'
import { line, picture, svg, written } from './svg.ts'
import { ticksTo } from './ticks.ts'

export interface DaysHistogram {
  readonly days: Readonly<Record<string, number>>
  readonly median: number | null
  readonly words: {
    /** Marks four months, which is the limit of an investigation. */
    readonly fourMonths?: string
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
const [top, right, bottom, left] = [46, 8, 44, 40]

/** How long it took, by ten days, with the median marked, and four months where they matter. `width` in pixels. */
export const daysHistogram = ({ days, median, words }: DaysHistogram, width: number): Element => {
  const bins = dayBins(days)
  const end = Math.max(150, bins.at(-1)?.to ?? 0)
  const most = Math.max(1, ...bins.map((b) => b.count))
  const across = (day: number): number => left + ((width - left - right) * day) / end
  const up = (count: number): number => height - bottom - ((height - top - bottom) * count) / most
  const limit = words.fourMonths
  return picture(
    width,
    height,
    ...upright(most, up, width),
    written(words.count, 0, 8, { fill: 'var(--chart-soft)' }),
    ...bins.map((bin) => bar(bin, across, up, limit !== undefined)),
    ...ticksTo(end, width < 520 ? 5 : 10).map((day) =>
      written(String(day), across(day), height - bottom + 12, { ...soft, 'text-anchor': 'middle' }),
    ),
    written(words.axis, width - right, height - 8, { ...soft, 'text-anchor': 'end' }),
    ...bins
      .filter((b) => b.open)
      .map((b) => written(words.open(b.from), across(b.to), up(b.count) - 9, { 'text-anchor': 'end' })),
    ...(limit === undefined ? [] : limitMarks(limit, across)),
    ...(median === null ? [] : medianMarks(across(median), words.median)),
    line(left, height - bottom, width - right, height - bottom, { stroke: 'var(--chart-soft)' }),
  )
}

const soft = { fill: 'var(--chart-soft)' }

const upright = (most: number, up: (count: number) => number, width: number): Element[] =>
  ticksTo(most, 4)
    .filter(Number.isInteger)
    .flatMap((count) => [
      line(left, up(count), width - right, up(count), { stroke: 'var(--chart-grid)' }),
      written(String(count), left - 4, up(count), { ...soft, 'text-anchor': 'end' }),
    ])

const bar = (
  { from, to, count }: DayBin,
  across: (day: number) => number,
  up: (count: number) => number,
  isLimited: boolean,
): Element =>
  svg('rect', {
    x: across(from),
    y: up(count),
    width: Math.max(0, across(to) - across(from) - 1.5),
    height: up(0) - up(count),
    fill: isLimited && from >= fourMonths.from ? 'var(--chart-over)' : 'var(--chart-days)',
  })

const limitMarks = (label: string, across: (day: number) => number): Element[] => {
  const x = across((fourMonths.from + fourMonths.to) / 2)
  return [
    line(x, top - 18, x, height - bottom, { stroke: 'var(--chart-limit)', 'stroke-width': 3 }),
    written(label, across(fourMonths.to) + 6, top - 10, { fill: 'var(--chart-limit)', 'font-weight': 650 }),
  ]
}

const medianMarks = (x: number, label: string): Element[] => [
  line(x, top - 18, x, height - bottom, {
    stroke: 'var(--chart-ink)',
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
  }),
  written(label, x - 6, top - 10, { 'text-anchor': 'end' }),
]
