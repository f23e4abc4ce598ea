import { canTellApart, newcombe, type Released, type ShareIndicator } from '@lyhord/core'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Chart, Figure } from '../document.ts'
import { axisEnd } from '../local/distribution_figure.ts'
import { saidDifference } from '../local/share_figure.ts'
import { contraryOf, markSaid, shareSentence } from '../said_figure.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { type AreaRow, areaRows, areaTable, hiddenNotes, noneSaid, whyNot } from './area_table.ts'
import { cellOf, shareOf } from './cells.ts'
import { chartedRows } from './charted_rows.ts'
import type { CompiledMaterial } from './material.ts'
import { everybody } from './places.ts'
import { shareCells, shareColumns } from './share_cells.ts'

/** A share in all areas: all together in words, how the members stand to it, dots with intervals by name. */
export const releasedShare = (
  indicator: ShareIndicator,
  figures: Released<ReleasedFigures>,
  material: CompiledMaterial,
  voice: Voice,
): Figure => {
  const { period } = material.period
  const title = said(voice, indicator.title)
  const all = cellOf(figures, period, everybody)
  const whole = shareOf(all)
  const sentence = whole ? shareSentence(indicator, whole, voice) : noneSaid(all, voice)
  const rows = areaRows(figures, material, voice)
  return {
    kind: 'figure',
    title,
    sentence,
    short: whole ? sentence : `${title}: ${midSentence(sentence)}`,
    more: betweenSexes(indicator, figures, period, voice),
    warnings: [],
    chart: whole ? chartOf(indicator, rows, whole.n, voice) : null,
    table: areaTable(title, rows, shareColumns(voice), (cell) => shareCells(cell, voice), voice),
  }
}

const chartOf = (indicator: ShareIndicator, all: readonly AreaRow[], n: number, voice: Voice): Chart => {
  const { text, format } = voice
  const rows = chartedRows(all)
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
