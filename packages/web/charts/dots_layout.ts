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
/** Left of dots that have no label beside them. */
const edge = 8
/** Room for the names of the columns. */
export const headHeight = 22

/** The least width, in pixels, that two dots on a row are told apart in. */
const leastRoom = 200

/**
 * Labels to the left where they fit in two fifths of the width, otherwise above their dots: 390 px wide is enough. Where
 * several columns of values would leave too little room for the dots, labels and values stand above them both.
 */
export const layDots = (
  rows: readonly DotRow[],
  width: number,
  heads: readonly string[] = [],
): DotsLayout => {
  const widest = Math.max(0, ...rows.map((r) => r.label.length)) * letter + 12
  const column = columnWidth(rows, heads)
  const columns = Math.max(1, ...rows.map((r) => r.dots.length))
  const right = columns * column + 8
  const narrow = (left: number): boolean => columns > 1 && width - left - right < leastRoom
  const above = widest > width * 0.4 || narrow(widest)
  const overDots = narrow(edge)
  const labels: PlacedLabel[] = []
  const dots: PlacedDot[] = []
  let y = heads.length > 0 ? headHeight : 0
  for (const { label, dots: own } of rows) {
    const block = lineHeight + (own.length - 1) * apart
    const labelAt = y + (above ? labelHeight / 2 : block / 2)
    labels.push({ label, y: labelAt })
    if (above) y += labelHeight
    const row = overDots ? labelAt : y + block / 2
    own.forEach((dot, i) => {
      dots.push({ ...dot, row, y: y + lineHeight / 2 + i * apart, column: (own.length - 1 - i) * column })
    })
    y += block + (above ? 4 : 2)
  }
  return {
    left: above ? edge : widest,
    right: overDots ? 2 * edge : right,
    height: y + axisHeight,
    labels,
    dots,
  }
}

/** As wide as what stands in it. */
export const columnWidth = (rows: readonly DotRow[], heads: readonly string[]): number =>
  Math.max(
    0,
    ...heads.map((h) => h.length + 5),
    ...rows.flatMap((r) => r.dots.map((d) => d.said.length + 1)),
  ) * letter
