import type { Indicator } from '@lyhord/core'
import type { ReleasedFigure } from '@lyhord/core/disclosure/figures.ts'
import type { Chart, Mark } from '../document.ts'
import { said, type Voice } from '../voice.ts'
import { type AreaRow, hiddenNotes, whyNot } from './area_table.ts'
import { chartedRows } from './charted_rows.ts'

/** Days of an axis are whole pairs of months. */
const twoMonths = 60

/** Medians of days by area, dots with intervals; none where all together have none. */
export const mediansChart = (
  indicator: Indicator,
  all: readonly AreaRow[],
  whole: ReleasedFigure | undefined,
  voice: Voice,
): Chart | null => {
  if (typeof whole?.value !== 'number') return null
  const { text, format } = voice
  const rows = chartedRows(all)
  const marks = rows.map(({ place, cell }) => markOf(place, cell, voice))
  const longest = Math.max(...marks.map((m) => m.interval?.[1] ?? m.value ?? 0))
  return {
    kind: 'medians',
    end: Math.max(1, Math.ceil(longest / twoMonths)) * twoMonths,
    rows: marks,
    caption: [
      text.caption(said(voice, indicator.question), format.number(whole.n ?? 0)),
      text.days.medians,
      ...hiddenNotes(rows, voice),
    ].join('. '),
    alt: text.compiled.areaAlt(
      said(voice, indicator.title),
      marks[0]?.said ?? '',
      format.number(marks.length),
    ),
  }
}

const markOf = ({ name, series }: AreaRow['place'], cell: AreaRow['cell'], voice: Voice): Mark => {
  const days = (x: number) => voice.format.number(Math.round(x))
  const { value, interval } = cell ?? {}
  if (typeof value !== 'number')
    return { label: name, series, value: null, interval: null, said: whyNot(cell, voice) }
  const ends = interval ? ` (${days(interval[0])}–${days(interval[1])})` : ''
  return { label: name, series, value, interval: interval ?? null, said: `${days(value)}${ends}` }
}
