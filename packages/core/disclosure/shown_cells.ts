import { total } from './cell_system.ts'
import { labelsIn, type Margin } from './margin.ts'

/** The cells that are published. `shown`: the labels of each, once; `at`: where each cell of the margins is among them. */
export interface ShownCells {
  readonly shown: readonly (readonly string[])[]
  readonly at: readonly number[]
}

/** The cells of the margins in the columns of the output: a twin is where the other is. */
export const shownCells = (margins: readonly Margin[], dimensions: readonly string[]): ShownCells => {
  const rows = margins.flatMap((margin) => rowsOf(margin, dimensions))
  return haveTwins(margins) ? eachOnce(rows) : { shown: rows, at: [...rows.keys()] }
}

const rowsOf = (margin: Margin, dimensions: readonly string[]): string[][] =>
  Array.from({ length: margin.cells }, (_, i) => {
    const labels = labelsIn(margin, margin.offset + i)
    return dimensions.map((d) => labels.find((l) => l.column === d)?.value ?? total)
  })

const haveTwins = (margins: readonly Margin[]): boolean =>
  margins.some((m) => m.blocks.some((b) => b.labels.some((labels) => labels.some(({ twin }) => twin))))

const eachOnce = (rows: readonly string[][]): ShownCells => {
  const places = new Map<string, number>()
  const shown: string[][] = []
  const at = rows.map((row) => {
    const key = row.join('\n')
    const place = places.get(key) ?? shown.length
    if (place < shown.length) return place
    places.set(key, place)
    shown.push(row)
    return place
  })
  return { shown, at }
}
