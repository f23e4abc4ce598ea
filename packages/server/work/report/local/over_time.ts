import { canTellApart, newcombe, type ShareIndicator } from '@lyhord/core'
import { periodWords } from '@lyhord/core/time/period.ts'
import type { Figure } from '../document.ts'
import { markSaid, shareIn, sizeOf } from '../said_figure.ts'
import { shareCells, shareColumns } from '../share_table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { axisEnd } from './distribution_figure.ts'
import { type ResultGroup, resultOf } from './shown.ts'

/** Most half-years that stand under each other: the latest. */
const most = 8

/** A share half-year by half-year, with an honest word on the last step; `undefined` with fewer than two. */
export const overTimeFigure = (
  indicator: ShareIndicator,
  cells: readonly ResultGroup[],
  voice: Voice,
): Figure | undefined => {
  const { text } = voice
  const halves = cells
    .flatMap(({ period, results }) => {
      const result = resultOf(results, indicator.id)
      const share = shareIn(result)
      return period !== null && share && share.n >= 5 ? [{ period, share, result }] : []
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .slice(-most)
  const [former, last] = halves.slice(-2)
  if (!former || !last) return undefined
  const title = said(voice, indicator.title)
  const rows = halves.map(({ period, share }) => ({
    label: firstLarge(said(voice, periodWords(period))),
    series: 'all' as const,
    value: share.numerator / share.n,
    interval: share.interval,
    said: markSaid(share, voice),
  }))
  return {
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
      alt: text.shareAlt(title, rows.map((r) => `${r.label}: ${r.said}.`).join(' ')),
    },
    table: {
      title: text.overTime.caption(title),
      columns: [{ head: text.table.period, numeric: false }, ...shareColumns(voice)],
      rows: halves.map(({ period, result }) => [
        firstLarge(said(voice, periodWords(period))),
        ...shareCells(result, voice),
      ]),
      notes: [],
    },
  }
}

const firstLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Half {
  readonly period: string
  readonly share: { readonly n: number; readonly numerator: number }
}

const lastStep = (former: Half, last: Half, voice: Voice): string => {
  const { overTime } = voice.text
  const difference = newcombe(last.share, former.share)
  const [then, now] = [said(voice, periodWords(former.period)), said(voice, periodWords(last.period))]
  const sentence =
    !difference || !canTellApart(difference)
      ? overTime.same(then, now)
      : overTime[difference.difference > 0 ? 'more' : 'less'](then, now, ...sizeOf(difference, voice))
  return firstLarge(sentence)
}
