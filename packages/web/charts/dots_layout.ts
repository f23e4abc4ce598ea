import type { Series } from './series.ts'

/** One dot with its interval, in the chart's own unit; `value` null: nobody was counted, which `said` says. */
export interface Dot {
  readonly series: Series
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  /** The value in figures or words, to the right. */
  readonly said: string
}

/** What is held together under one label; several dots share the row and get a column each to the right. */
export interface DotRow {
  readonly label: string
  readonly dots: readonly Dot[]
}

export interface PlacedLabel {
  readonly label: string
  readonly y: number
}

export interface PlacedDot extends Dot {
  readonly y: number
  /** Where `said` ends, in pixels left of the right edge, and the middle of its row. */
  readonly column: number
  readonly row: number
}

/** Where everything stands, in pixels. */
export interface DotsLayout {
  readonly left: number
  readonly right: number
  readonly height: number
  readonly labels: readonly PlacedLabel[]
  readonly dots: readonly PlacedDot[]
}

const letter = 7.8
const lineHeight = 22
const apart = 11
const labelHeight = 18
const axisHeight = 26
/** Room for the names of the columns. */
export const headHeight = 22

/** Labels to the left where they fit in two fifths of the width, otherwise above their dots: 390 px wide is enough. */
export const layDots = (
  rows: readonly DotRow[],
  width: number,
  heads: readonly string[] = [],
): DotsLayout => {
  const widest = Math.max(0, ...rows.map((r) => r.label.length)) * letter + 12
  const above = widest > width * 0.4
  const column = columnWidth(rows, heads)
  const labels: PlacedLabel[] = []
  const dots: PlacedDot[] = []
  let y = heads.length > 0 ? headHeight : 0
  for (const { label, dots: own } of rows) {
    const block = lineHeight + (own.length - 1) * apart
    labels.push({ label, y: y + (above ? labelHeight / 2 : block / 2) })
    if (above) y += labelHeight
    const row = y + block / 2
    own.forEach((dot, i) => {
      dots.push({ ...dot, row, y: y + lineHeight / 2 + i * apart, column: (own.length - 1 - i) * column })
    })
    y += block + (above ? 4 : 2)
  }
  const columns = Math.max(1, ...rows.map((r) => r.dots.length))
  return { left: above ? 8 : widest, right: columns * column + 8, height: y + axisHeight, labels, dots }
}

/** As wide as what stands in it. */
export const columnWidth = (rows: readonly DotRow[], heads: readonly string[]): number =>
  Math.max(
    0,
    ...heads.map((h) => h.length + 3),
    ...rows.flatMap((r) => r.dots.map((d) => d.said.length + 1)),
  ) * letter
