import { canTellApart, newcombe, type ShareIndicator } from '@lyhord/core'
import { periodWords } from '@lyhord/core/time/period.ts'
import type { Cell, Chapter, Figure, Table } from './document.ts'
import { axisEnd } from './local/distribution_figure.ts'
import { type CountedShare, markSaid, marksHeard, sizeOf } from './said_figure.ts'
import { ofWords, tableOf } from './table.ts'
import { midSentence, said, type Voice } from './voice.ts'

/** Most half-years that stand under each other: the latest. */
export const mostHalfYears = 8

/** A share in a half-year, and what the table says of it. */
export interface HalfYear {
  readonly period: string
  readonly share: CountedShare
  readonly cells: readonly Cell[]
}

/** The chapter of how shares have gone, with an intro; none when there is nothing to lay side by side. */
export const overTimeChapter = (figures: readonly Figure[], { text }: Voice): readonly Chapter[] =>
  figures.length === 0
    ? []
    : [
        {
          title: text.chapters.overTime,
          appendix: false,
          blocks: [{ kind: 'text', text: text.overTime.intro }, ...figures],
        },
      ]

/** A share half-year by half-year, with an honest word on the last step; none with fewer than two. */
export const overTimeFigure = (
  indicator: ShareIndicator,
  all: readonly HalfYear[],
  columns: Table['columns'],
  voice: Voice,
): readonly Figure[] => {
  const { text } = voice
  const halves = all.toSorted((a, b) => (a.period < b.period ? -1 : 1)).slice(-mostHalfYears)
  const [former, last] = halves.slice(-2)
  if (!former || !last) return []
  const title = said(voice, indicator.title)
  const rows = halves.map(({ period, share }) => ({
    label: firstLarge(said(voice, periodWords(period))),
    series: 'all' as const,
    value: share.numerator / share.n,
    interval: share.interval,
    said: markSaid(share, voice),
  }))
  const figure: Figure = {
    kind: 'figure',
    title,
    sentence: lastStep(former, last, voice),
    short: `${title}: ${midSentence(lastStep(former, last, voice))}`,
    more: [],
    warnings: [],
    chart: {
      kind: 'shares',
      end: axisEnd(rows.map((r) => r.interval?.[1] ?? 0)),
      rows,
      caption: `${text.overTime.caption(title)}.`,
      alt: marksHeard(title, rows, voice),
    },
    table: tableOf(
      text.overTime.caption(title),
      [...ofWords(text.table.period), ...columns],
      halves.map(({ cells }, i) => [rows[i]?.label ?? '', ...cells]),
    ),
  }
  return [figure]
}

const firstLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const lastStep = (former: HalfYear, last: HalfYear, voice: Voice): string => {
  const { overTime } = voice.text
  const difference = newcombe(last.share, former.share)
  const [then, now] = [said(voice, periodWords(former.period)), said(voice, periodWords(last.period))]
  const sentence =
    !difference || !canTellApart(difference)
      ? overTime.same(then, now)
      : overTime[difference.difference > 0 ? 'more' : 'less'](then, now, ...sizeOf(difference, voice))
  return firstLarge(sentence)
}
