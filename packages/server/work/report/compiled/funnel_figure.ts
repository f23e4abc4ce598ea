import type { ShareIndicator } from '@lyhord/core'
import type { ComparedIndicator, MemberFigure } from '@lyhord/core/disclosure/compared/shapes.ts'
import { funnelRange } from '@lyhord/core/statistics/funnel_range.ts'
import type { Chart, Figure, Table } from '../document.ts'
import { roundAxis } from '../round_axis.ts'
import { cellOf as numberCell } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { said, type Voice } from '../voice.ts'
import { type Dot, nameDots } from './name_dots.ts'
import { type Standing, standingSaid } from './standing.ts'

/** With fewer dots there is nothing to see. */
const fewest = 3

/** What chance can explain: a dot each by how many they count, with limits; named where they may be. None of too few. */
export const funnelFigure = (
  indicator: ShareIndicator,
  { funnel, members }: Pick<ComparedIndicator, 'funnel' | 'members'>,
  standings: readonly Standing[],
  voice: Voice,
): readonly Figure[] => {
  const dots = dotsOf(members)
  if (!funnel || funnel.limits.length === 0 || dots.length < fewest) return []
  const { text, format } = voice
  const title = said(voice, indicator.title)
  const heading = text.funnel.title(title)
  const shown = format.number(dots.length)
  const [sentence = text.funnel.few(shown), ...own] = funnel.enough
    ? standingSaid(title, standings, voice)
    : []
  const unnamed = dots.filter((d) => d.name === null).length
  return [
    {
      kind: 'figure',
      under: true,
      title: heading,
      sentence,
      short: sentence,
      more: [...own, ...(unnamed > 0 ? [text.funnel.unnamed(format.number(unnamed))] : [])],
      warnings: [],
      chart: chartOf(title, dots, funnel, text.funnel.alt(title, shown, sentence), voice),
      table: dotsTable(heading, dots, voice),
    },
  ]
}

const chartOf = (
  title: string,
  dots: readonly Dot[],
  { target, limits, overDispersed }: NonNullable<ComparedIndicator['funnel']>,
  alt: string,
  { text: { funnel: words } }: Voice,
): Chart => {
  const across = roundAxis(0, Math.max(...dots.map((d) => d.n)) * 1.05, 6)
  const up = roundAxis(...funnelRange(dots, limits, [0, 1]), 5)
  return {
    kind: 'funnel',
    dots: nameDots(dots, { target, across, up }),
    target,
    limits: limits.filter((l) => l.n <= across.high),
    across,
    up,
    words: words.words,
    caption: `${words.caption(title)} ${overDispersed ? words.widened : words.chance}`,
    alt,
  }
}

/** The named as they stand, then the others by size: no order tells who they are. */
const dotsOf = (members: readonly MemberFigure[]): readonly Dot[] => {
  const dots = members.flatMap(({ name, mine, figure: { n, value } }) =>
    n === null || value === null ? [] : [{ n, value, own: mine, name }],
  )
  const [named, others] = [dots.filter((d) => d.name !== null), dots.filter((d) => d.name === null)]
  return [...named, ...others.toSorted((a, b) => a.n - b.n || a.value - b.value)]
}

const dotsTable = (title: string, dots: readonly Dot[], voice: Voice): Table => {
  const { table, funnel } = voice.text
  return tableOf(
    title,
    [...ofWords(table.area), ...ofNumbers(table.of, table.share)],
    dots.map(({ name, n, value }) => [
      name ?? funnel.noName,
      numberCell(n, voice),
      numberCell(value * 100, voice, 1),
    ]),
  )
}
