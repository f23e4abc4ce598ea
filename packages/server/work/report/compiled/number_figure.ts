import type { Indicator, Released } from '@lyhord/core'
import type { ReleasedFigure, ReleasedFigures } from '@lyhord/core/disclosure/figures.ts'
import type { Cell, Figure } from '../document.ts'
import { medianSaid } from '../said_days.ts'
import { cellOf as numberCell } from '../share_table.ts'
import { ofNumbers } from '../table.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { areaRows, areaTable, noneSaid } from './area_table.ts'
import { cellOf } from './cells.ts'
import type { CompiledMaterial } from './material.ts'
import { mediansChart } from './medians_chart.ts'
import { everybody } from './places.ts'

/** A count, a ratio or a median of days in all areas: the number for all together, a table by name, and medians drawn. */
export const releasedNumber = (
  indicator: Indicator,
  figures: Released<ReleasedFigures>,
  material: CompiledMaterial,
  voice: Voice,
): Figure => {
  const { table } = voice.text
  const decimals = indicator.kind === 'count' ? 0 : 1
  const days = indicator.kind === 'days'
  const title = said(voice, indicator.title)
  const whole = cellOf(figures, material.period.period, everybody)
  const rows = areaRows(figures, material, voice)
  const sentence = sentenceOf(indicator, whole, decimals, voice)
  const number = (x: number | null | undefined, places: 0 | 1 = decimals): Cell =>
    typeof x === 'number' ? numberCell(x, voice, places) : ''
  return {
    kind: 'figure',
    title,
    sentence,
    short: typeof whole?.value !== 'number' || days ? `${title}: ${midSentence(sentence)}` : sentence,
    more: [],
    warnings: [],
    chart: days ? mediansChart(indicator, rows, whole, voice) : null,
    table: areaTable(
      title,
      rows,
      ofNumbers(days ? table.median : table.value, table.low, table.high, table.of),
      (cell) => [
        ...[cell?.value, cell?.interval?.[0], cell?.interval?.[1]].map((x) => number(x)),
        number(cell?.n, 0),
      ],
      voice,
    ),
  }
}

const sentenceOf = (
  indicator: Indicator,
  whole: ReleasedFigure | undefined,
  decimals: 0 | 1,
  voice: Voice,
): string => {
  if (typeof whole?.value !== 'number') return noneSaid(whole, voice)
  return indicator.kind === 'days'
    ? medianSaid(whole.value, whole.n ?? 0, voice)
    : voice.text.number(said(voice, indicator.title), voice.format.number(whole.value, decimals))
}
