import type { DaysIndicator } from '@lyhord/core'
import { fewestToGeneralise } from '@lyhord/core/indicator/said_share.ts'
import type { Cell, Chart, Figure, Table } from '../document.ts'
import { medianSaid } from '../said_days.ts'
import { noFigure } from '../said_figure.ts'
import { cellOf, countCell } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { warningsOf } from '../warnings.ts'
import { type Group, resultOf, rowsOf, type Shown, type ShownDays, type ShownResult } from './shown.ts'

const daysOf = (result: ShownResult | undefined): ShownDays | undefined =>
  typeof result?.value === 'object' && result.value !== null ? result.value : undefined

/** Days: the median in words and a histogram with a line at four months. */
export const daysFigure = (indicator: DaysIndicator, shown: Shown, voice: Voice): Figure => {
  const { text } = voice
  const whole = resultOf(shown.total.results, indicator.id)
  const days = daysOf(whole)
  const counted = ({ label, results }: Group) => {
    const { n = 0, missing } = resultOf(results, indicator.id) ?? {}
    return { label, n, missing: missing ?? 0 }
  }
  const [half = noFigure(whole, voice), ...more] = whole && days ? sentences(days, whole, voice) : []
  return {
    kind: 'figure',
    title: said(voice, indicator.title),
    sentence: half,
    short: `${said(voice, indicator.title)}: ${midSentence(half)}`,
    more,
    warnings: warningsOf({ ...counted(shown.total), label: null }, shown.groups.map(counted), voice),
    chart:
      days && shown.days[indicator.id]
        ? {
            ...histogram(shown.days[indicator.id] ?? {}, voice),
            caption: text.caption(said(voice, indicator.question), voice.format.number(whole?.n ?? 0)),
            alt: text.days.alt(half, more[0] ?? '', voice.format.number(whole?.n ?? 0)),
          }
        : null,
    table: daysTable(indicator, rowsOf(shown), voice),
  }
}

/** Few are not said in tenths either. */
const sentences = (days: ShownDays, { n, interval }: ShownResult, voice: Voice): string[] => {
  const { text, format } = voice
  const ends = interval && `${format.number(interval[0])}–${format.number(interval[1])}`
  return [
    medianSaid(days.median, n, voice),
    ...(n < fewestToGeneralise || days.p90 === undefined
      ? []
      : [text.days.most(format.number(Math.round(days.p90)))]),
    ...(ends ? [text.days.interval(ends)] : []),
  ]
}

/** Width of a bar, and from where all are gathered in the last one. */
const [step, longest] = [10, 300]
/** Four months in the calendar are 120 to 123 days: the line stands after the first of them. */
const limit = 120

type Histogram = Pick<
  Extract<Chart, { kind: 'days' }>,
  'kind' | 'bins' | 'step' | 'limit' | 'axis' | 'counted'
>

const histogram = (days: Readonly<Record<string, number>>, { text }: Voice): Histogram => {
  const counts: number[] = []
  for (const [day, count] of Object.entries(days)) {
    const bin = Math.floor(Math.min(Number(day), longest) / step)
    counts[bin] = (counts[bin] ?? 0) + count
  }
  return {
    kind: 'days',
    bins: Array.from(counts, (count = 0, i) => ({
      label: i * step >= longest ? text.days.open(String(longest)) : `${i * step}–${(i + 1) * step - 1}`,
      count,
    })),
    step,
    limit: { days: limit, said: text.days.limit },
    axis: text.days.axis,
    counted: text.days.counted,
  }
}

const daysTable = (indicator: DaysIndicator, groups: readonly Group[], voice: Voice): Table => {
  const { table } = voice.text
  const { median, low, high, mean, p10, p90, of, missing } = table
  return tableOf(
    said(voice, indicator.title),
    [...ofWords(table.group), ...ofNumbers(median, low, high, mean, p10, p90, of, missing)],
    groups.map(({ label, results }) => [label, ...daysCells(resultOf(results, indicator.id), voice)]),
  )
}

const daysCells = (result: ShownResult | undefined, voice: Voice): readonly Cell[] => {
  const days = daysOf(result)
  const [low, high] = result?.interval ?? []
  const cell = (value: number | undefined): Cell => (value === undefined ? '–' : cellOf(value, voice, 1))
  return [
    ...[days?.median, low, high, days?.mean, days?.p10, days?.p90].map(cell),
    countCell(result, 'n', voice),
    countCell(result, 'missing', voice),
  ]
}
