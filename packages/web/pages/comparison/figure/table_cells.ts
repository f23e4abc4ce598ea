import type { Figure } from '../answer.ts'
import { type Measure, noteOf } from '../measure.ts'
import type { Voice } from '../voice.ts'

/** Heads of {@link figureCells}. */
export const figureColumns = (measure: Measure, { text: { table } }: Voice): readonly string[] => {
  const unit = measure.unit === '' ? '' : `, ${measure.unit}`
  return [
    `${table.value}${unit}`,
    `${table.low}${unit}`,
    `${table.high}${unit}`,
    table.numerator,
    table.n,
    table.note,
  ]
}

/** Value, interval, count, of, and why it is not shown. */
export const figureCells = (figure: Figure | null, measure: Measure, voice: Voice): readonly string[] => {
  if (!figure) return ['', '', '', '', '', '']
  const { value, interval, numerator, n } = figure
  const bare = (v: number | null | undefined): string =>
    v === null || v === undefined ? '' : measure.bare(v, 1)
  const count = (v: number | null): string => (v === null ? '' : voice.format.number(v))
  return [
    bare(value),
    bare(interval?.[0]),
    bare(interval?.[1]),
    count(numerator),
    count(n),
    noteOf(figure, voice) ?? '',
  ]
}
