import { canTellApart, newcombe, type Released, type ShareIndicator } from '@lyhord/core'
import type { ReleasedFigure, ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Cell, Chart, Figure, Table } from '../document.ts'
import { axisEnd } from '../local/distribution_figure.ts'
import { saidDifference } from '../local/share_figure.ts'
import { contraryOf, markSaid, shareSentence } from '../said_figure.ts'
import { cellOf as numberCell } from '../share_table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { cellOf, shareOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'
import { everybody, type Place, placesIn } from './places.ts'

/** A share in all areas: all together in words, how the members stand to it, dots with intervals by name. */
export const releasedShare = (
  indicator: ShareIndicator,
  figures: Released<ReleasedFigures>,
  material: CompiledMaterial,
  voice: Voice,
): Figure => {
  const { text } = voice
  const { period } = material.period
  const title = said(voice, indicator.title)
  const all = cellOf(figures, period, everybody)
  const whole = shareOf(all)
  const sentence = whole ? shareSentence(indicator, whole, voice) : noneSaid(all, voice)
  const rows = placesIn(material, text.groups.all).map((place) => ({
    place,
    cell: cellOf(figures, period, place.label),
  }))
  return {
    kind: 'figure',
    title,
    sentence,
    short: whole ? sentence : `${title}: ${midSentence(sentence)}`,
    more: betweenSexes(indicator, figures, period, voice),
    warnings: [],
    chart: whole ? chartOf(indicator, rows, whole.n, voice) : null,
    table: tableOf(title, rows, voice),
  }
}

interface Row {
  readonly place: Place
  readonly cell: ReleasedFigure | undefined
}

/** Most rows that a chart is read with; the table has all. */
const mostMarks = 40

const chartOf = (indicator: ShareIndicator, all: readonly Row[], n: number, voice: Voice): Chart => {
  const { text, format } = voice
  const rows =
    all.length <= mostMarks
      ? all
      : all.filter(({ place }) => place.kind !== 'member' || place.series === 'own')
  const marks = rows.map(({ place, cell }) => {
    const share = shareOf(cell)
    return {
      label: place.name,
      series: place.series,
      value: share ? share.numerator / share.n : null,
      interval: share?.interval ?? null,
      said: share ? markSaid(share, voice) : whyNot(cell, voice),
    }
  })
  const title = said(voice, indicator.title)
  return {
    kind: 'shares',
    end: axisEnd(marks.map((m) => m.interval?.[1] ?? m.value ?? 0)),
    rows: marks,
    caption: [
      text.caption(said(voice, indicator.question), format.number(n)),
      ...hiddenNotes(rows, voice),
    ].join('. '),
    alt: text.compiled.areaAlt(title, marks[0]?.said ?? '', format.number(marks.length)),
  }
}

/** In a sentence why all together have no figure. */
export const noneSaid = (cell: ReleasedFigure | undefined, { text }: Voice): string =>
  cell?.hidden ? text.compiled.hiddenAll : text.nobodyCounted

/** Why there is no figure: hidden, or nobody is counted. */
export const whyNot = (cell: ReleasedFigure | undefined, { text: { compiled } }: Voice): string =>
  cell?.hidden ? compiled.hidden : compiled.nobody

/** What “not shown” means, once under whatever says it. */
export const hiddenNotes = (
  rows: readonly { readonly cell: ReleasedFigure | undefined }[],
  { text }: Voice,
): readonly string[] => (rows.some(({ cell }) => cell?.hidden) ? [text.compiled.hiddenMeans] : [])

const tableOf = (title: string, rows: readonly Row[], voice: Voice): Table => {
  const { table } = voice.text
  const percent = (share: number | undefined): Cell =>
    share === undefined ? '' : numberCell(share * 100, voice, 1)
  return {
    title,
    columns: [
      { head: table.area, numeric: false },
      ...[table.share, table.low, table.high, table.count, table.of].map((head) => ({ head, numeric: true })),
      { head: table.note, numeric: false },
    ],
    rows: rows.map(({ place, cell }) => {
      const share = shareOf(cell)
      return [
        place.name,
        percent(share && share.numerator / share.n),
        percent(share?.interval?.[0]),
        percent(share?.interval?.[1]),
        share ? numberCell(share.numerator, voice) : '',
        typeof cell?.n === 'number' ? numberCell(cell.n, voice) : '',
        share ? '' : whyNot(cell, voice),
      ]
    }),
    notes: hiddenNotes(rows, voice),
  }
}

const betweenSexes = (
  indicator: ShareIndicator,
  figures: Released<ReleasedFigures>,
  period: string,
  voice: Voice,
): readonly string[] => {
  const [girls, boys] = ['flicka', 'pojke'].map((sex) => shareOf(cellOf(figures, period, everybody, sex)))
  const difference = girls && boys && newcombe(girls, boys)
  if (!difference) return []
  const told = { ...difference, indicator: indicator.id, told: canTellApart(difference) }
  return [saidDifference(told, contraryOf(indicator, voice) !== undefined, voice)]
}
