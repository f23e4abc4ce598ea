import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { DotRow } from '../../charts/dots_layout.ts'
import { type Result, resultIn } from './answer.ts'
import type { Group } from './groups.ts'
import { fewestToGeneralise } from './said_share.ts'
import { nobodyCounted } from './share_figure.ts'
import type { Voice } from './voice.ts'

type Days = Exclude<Result['value'], number | null>

/** The days of a figure, when it is one of days and anybody was counted. */
export const daysOf = (result: Result | undefined): Days | null =>
  typeof result?.value === 'object' ? result.value : null

/** What the days say: the median, nine of ten, and how sure the median is. Few are not said in halves and tenths. */
export const daysSentences = (
  result: Result | undefined,
  voice: Voice,
): { readonly says: readonly string[]; readonly sure: readonly string[] } => {
  const { text, format } = voice
  const days = daysOf(result)
  if (!result || !days) return { says: [nobodyCounted(result, voice)], sure: [] }
  const { n, interval } = result
  const said = (d: number): string => format.days(Math.round(d))
  const few = text.days.few(text.figure.counted(format.number(n), n === 1), said(days.median), n === 1)
  return {
    says:
      n < fewestToGeneralise ? [few] : [text.days.half(said(days.median)), text.days.most(said(days.p90))],
    sure: interval ? [text.days.interval(format.number(interval[0]), format.number(interval[1]))] : [],
  }
}

/** The median of each group with its interval. */
export const medianRows = (id: string, groups: readonly Group[], voice: Voice): readonly DotRow[] =>
  groups.map(({ label, series, cell }) => {
    const result = resultIn(cell, id)
    const value = daysOf(result)?.median ?? null
    return {
      label,
      dots: [{ series, value, interval: result?.interval ?? null, said: saidMedian(result, voice) }],
    }
  })

const saidMedian = (result: Result | undefined, { text, format }: Voice): string => {
  const days = daysOf(result)
  if (!days) return text.nobody
  const median = format.number(days.median)
  const interval = result?.interval
  return interval ? `${median} (${format.number(interval[0])}–${format.number(interval[1])})` : median
}

/** One row per group. */
export const daysTable = (
  id: string,
  groups: readonly Group[],
  { text: { table }, format }: Voice,
): FigureTable => ({
  columns: [
    table.group,
    table.median,
    table.lowDays,
    table.highDays,
    table.mean,
    table.p10,
    table.p90,
    table.of,
    table.missing,
  ],
  rows: groups.map(({ label, cell }) => {
    const result = resultIn(cell, id)
    const days = daysOf(result)
    const figures = [
      days?.median,
      result?.interval?.[0],
      result?.interval?.[1],
      days?.mean,
      days?.p10,
      days?.p90,
    ]
    return [
      label,
      ...figures.map((f) => (f === undefined ? '' : format.number(f, 1))),
      format.number(result?.n ?? 0),
      format.number(result?.missing ?? 0),
    ]
  }),
})
