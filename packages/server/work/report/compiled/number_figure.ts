import type { Indicator, Released } from '@lyhord/core'
import type { ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Figure } from '../document.ts'
import { medianSaid } from '../said_days.ts'
import { cellOf as numberCell } from '../share_table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { cellOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'
import { everybody, placesIn } from './places.ts'
import { hiddenNotes, noneSaid, whyNot } from './share_figure.ts'

/** A count, a ratio or a median of days in all areas: the number for all together, and a table by name. */
export const releasedNumber = (
  indicator: Indicator,
  figures: Released<ReleasedFigures>,
  material: CompiledMaterial,
  voice: Voice,
): Figure => {
  const { text, format } = voice
  const { period } = material.period
  const decimals = indicator.kind === 'count' ? 0 : 1
  const title = said(voice, indicator.title)
  const whole = cellOf(figures, period, everybody)
  const value = whole?.value ?? null
  const days = indicator.kind === 'days'
  const rows = placesIn(material, text.groups.all).map(({ name, label }) => ({
    name,
    cell: cellOf(figures, period, label),
  }))
  const sentence =
    value === null
      ? noneSaid(whole, voice)
      : days
        ? medianSaid(value, whole?.n ?? 0, voice)
        : text.number(title, format.number(value, decimals))
  return {
    kind: 'figure',
    title,
    sentence,
    short: value === null || days ? `${title}: ${midSentence(sentence)}` : sentence,
    more: [],
    warnings: [],
    chart: null,
    table: {
      title,
      columns: [
        { head: text.table.area, numeric: false },
        ...[days ? text.table.median : text.table.value, text.table.low, text.table.high, text.table.of].map(
          (head) => ({ head, numeric: true }),
        ),
        { head: text.table.note, numeric: false },
      ],
      rows: rows.map(({ name, cell }) => {
        const number = (x: number | null | undefined) =>
          typeof x === 'number' ? numberCell(x, voice, decimals) : ''
        return [
          name,
          number(cell?.value),
          number(cell?.interval?.[0]),
          number(cell?.interval?.[1]),
          typeof cell?.n === 'number' ? numberCell(cell.n, voice) : '',
          typeof cell?.value === 'number' ? '' : whyNot(cell, voice),
        ]
      }),
      notes: hiddenNotes(rows, voice),
    },
  }
}
