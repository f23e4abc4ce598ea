import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import { periodBounds } from '@lyhord/core/time/period.ts'
import type { FigureTable } from '../../charts/chart/figure_table.ts'
import type { Moment } from '../../charts/over_time.ts'
import { axisEnd, daySteps, shareSteps } from '../../charts/scale.ts'
import { type Cell, numberOf, resultIn } from './answer.ts'
import { periodsIn } from './periods.ts'
import { inVoice, type Voice } from './voice.ts'

/** Every half-year from the first to the last there is anything from, oldest first; those without any are kept. */
export const halfYearsIn = (cells: readonly Cell[]): readonly string[] => {
  const periods = cells.flatMap((c) => c.period ?? []).sort()
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return []
  return periodsIn([periodBounds(first).from, periodBounds(last).from]).halfYears.toReversed()
}

/** A figure half-year by half-year. */
export const momentsOf = (id: string, cells: readonly Cell[], { text, format }: Voice): readonly Moment[] =>
  halfYearsIn(cells).map((period) => {
    const result = resultIn(
      cells.find((c) => c.period === period),
      id,
    )
    const value = numberOf(result)
    const half = period.endsWith('H1') ? text.overTime.halves.H1 : text.overTime.halves.H2
    const share = typeof result?.value === 'number'
    return {
      period,
      label: text.overTime.label(period.slice(2, 4), half, format.number(result?.n ?? 0)),
      value,
      interval: result?.interval ?? null,
      few: (result?.n ?? 0) < 30,
      said: value === null ? text.nobody : share ? format.percent(value) : format.number(value),
    }
  })

/** The end of the axis: everything of a share, or as many days as the highest interval needs. */
export const momentsEnd = (moments: readonly Moment[], days: boolean): number =>
  axisEnd(Math.max(0, ...moments.map((m) => m.interval?.[1] ?? m.value ?? 0)), days ? daySteps : shareSteps)

/** One row per figure and half-year. */
export const overTimeTable = (
  indicators: readonly ToldIndicator[],
  cells: readonly Cell[],
  voice: Voice,
): FigureTable => {
  const { text, format } = voice
  return {
    columns: [
      text.overTime.figure,
      text.table.period,
      text.overTime.value,
      text.table.of,
      text.table.missing,
    ],
    rows: indicators.flatMap((indicator) =>
      halfYearsIn(cells).map((period) => {
        const result = resultIn(
          cells.find((c) => c.period === period),
          indicator.id,
        )
        const value = numberOf(result)
        const share = indicator.kind !== 'days'
        return [
          inVoice(voice, indicator.title),
          format.period(period),
          value === null ? '' : share ? format.percent(value, 1) : format.number(value, 1),
          format.number(result?.n ?? 0),
          format.number(result?.missing ?? 0),
        ]
      }),
    ),
  }
}
