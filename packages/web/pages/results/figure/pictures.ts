import type { Picture } from '../../../charts/chart/chart.tsx'
import { type DaysHistogram, daysHistogram } from '../../../charts/days_histogram.ts'
import { layDots } from '../../../charts/dots_layout.ts'
import { type DotsWithIntervals, dotsWithIntervals } from '../../../charts/dots_with_intervals.ts'
import { type OverTime, overTime } from '../../../charts/over_time.ts'
import { type TalksBar, talksBar } from '../../../charts/talks_bar.ts'
import { talksRow } from '../../../charts/talks_parts.ts'

type Named = Pick<Picture, 'title' | 'description'>

/** Rows as they are read out: `Flickor: 78 % (73–83)`; several dots on a row with their names. */
const spokenRows = ({ rows, heads }: DotsWithIntervals): string =>
  rows
    .map(
      ({ label, dots }) =>
        `${label}: ${dots.map((d, i) => `${heads[i]?.label ?? ''} ${d.said}`.trim()).join(', ')}`,
    )
    .join('. ')

/** Dots with intervals, read out row by row. */
export const dotsPicture = (title: string, dots: DotsWithIntervals): Picture => ({
  title,
  description: spokenRows(dots),
  height: (width) =>
    layDots(
      dots.rows,
      width,
      dots.heads.map((h) => h.label),
    ).height,
  draw: async (width) => dotsWithIntervals(dots, width),
})

/** The stacked bar of talks. */
export const talksPicture = (named: Named, bar: TalksBar): Picture => ({
  ...named,
  height: () => bar.groups.length * talksRow,
  draw: async (width) => talksBar(bar, width),
})

/** The histogram of days. */
export const daysPicture = (named: Named, histogram: DaysHistogram): Picture => ({
  ...named,
  height: () => 260,
  draw: async (width) => daysHistogram(histogram, width),
})

/** One small multiple over time. */
export const overTimePicture = (title: string, over: OverTime): Picture => ({
  title,
  description: over.moments.map((m) => `${m.label.replace('\n', ', ')}: ${m.said}`).join('. '),
  height: () => 190,
  draw: async (width) => overTime(over, width),
})
