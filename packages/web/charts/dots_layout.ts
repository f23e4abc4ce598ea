import type { Series } from './series.ts'

/** One dot with its interval, in the chart's own unit; `value` null: nobody was counted, which `said` says. */
interface Dot {
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

interface PlacedLabel {
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
/** Letters of words are slimmer than figures. */
const slim = 7
const lineHeight = 22
const apart = 11
const labelHeight = 18
const axisHeight = 26
/** Left of dots that have no label beside them, and between dots and values: half of what stands under the axis fits. */
const edge = 16
/** Right of dots that have no values beside them. */
const end = 24
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
  const right = columns * column + edge
  const narrow = (left: number): boolean => columns > 1 && width - left - right < leastRoom
  const above = widest > width * 0.4 || narrow(widest)
  const overDots = narrow(edge)
  const labels: PlacedLabel[] = []
  const dots: PlacedDot[] = []
  let y = heads.length > 0 ? headHeight : 0
  for (const { label, dots: own } of rows) {
    const block = lineHeight + (own.length - 1) * apart
    const lines = above ? inLines(label, overDots ? width - valuesWidth(own, column) : width) : [label]
    lines.forEach((line, i) => {
      labels.push({ label: line, y: y + (above ? (i + 0.5) * labelHeight : block / 2) })
    })
    if (above) y += lines.length * labelHeight
    const row = y + (overDots ? -labelHeight : block) / 2
    own.forEach((dot, i) => {
      dots.push({ ...dot, row, y: y + lineHeight / 2 + i * apart, column: (own.length - 1 - i) * column })
    })
    y += block + (above ? 4 : 2)
  }
  return {
    left: above ? edge : widest,
    right: overDots ? end : right,
    height: y + axisHeight,
    labels,
    dots,
  }
}

/** The values of a row, from the first one's beginning; columns may be wider than they. */
const valuesWidth = ([first, ...rest]: DotRow['dots'], column: number): number =>
  ((first?.said.length ?? 0) + 1) * letter + rest.length * column

/** Words in as many lines as they need. */
const inLines = (label: string, room: number): readonly string[] => {
  const [first = '', ...words] = label.split(' ')
  const lines = [first]
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (longer.length * slim <= room) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

/** As wide as what stands in it. */
export const columnWidth = (rows: readonly DotRow[], heads: readonly string[]): number =>
  Math.max(
    0,
    ...heads.map((h) => h.length + 5),
    ...rows.flatMap((r) => r.dots.map((d) => d.said.length + 1)),
  ) * letter
