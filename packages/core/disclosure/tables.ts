import { blocksOf } from './blocks.ts'
import { type CellSystem, sumsOf, total } from './cell_system.ts'
import { type Combinations, combinationsOf } from './combinations.ts'
import { corners } from './corners.ts'
import { finestCells, largestMargins } from './finest.ts'
import type { TableFormula } from './formula.ts'
import { cellIn, labelsIn, type Margin, marginOver } from './margin.ts'
import { type InnerCounts, marginsOf, outputColumns, type TableFlaw } from './table_columns.ts'
import { twinLabels } from './twin_labels.ts'

const mostCells = 2_000_000

/**
 * The cells that formulas publish, over the inner cells of the counts. Combinations that the counts leave out are 0.
 * `zerosKnown`: published zeros are shown, so that everything under them is known to be 0.
 */
export const tablesOf = (
  counts: InnerCounts,
  formulas: readonly TableFormula[],
  zerosKnown: boolean,
): CellSystem | TableFlaw => {
  const outputOf = outputColumns(formulas)
  const margins = marginsOf(formulas, counts.columns)
  const used = counts.columns.filter((column) => margins.some((margin) => margin.includes(column)))
  const flaw = columnFlaw(counts, margins, outputOf)
  if (flaw) return flaw
  const blocks = blocksOf(counts, used, outputOf)
  const twins = twinLabels(blocks, outputOf)
  if ('flaw' in twins) return twins
  const labelOf = (column: string, value: string) => ({
    column: outputOf(column),
    value,
    twin: twins.twins.has(`${column}\n${value}`),
  })
  let cells = 0
  const laid = margins.map((margin) => {
    const made = marginOver(margin, blocks, labelOf, cells)
    cells += made.cells
    return made
  })
  if (cells > mostCells) return { flaw: 'too-many-cells', cells }
  const dimensions = [...new Set(used.map(outputOf))]
  return systemOf(laid, combinationsOf(counts, blocks), dimensions, zerosKnown)
}

const columnFlaw = (
  { columns }: InnerCounts,
  margins: readonly (readonly string[])[],
  outputOf: (column: string) => string,
): TableFlaw | undefined => {
  const unknown = margins.flat().find((column) => !columns.includes(column))
  if (unknown !== undefined) return { flaw: 'unknown-column', column: unknown }
  const twice = margins.find((margin) => new Set(margin.map(outputOf)).size < margin.length)
  return twice && { flaw: 'crossed-alternatives', column: outputOf(twice[0] ?? '') }
}

const systemOf = (
  margins: readonly Margin[],
  combinations: Combinations,
  dimensions: readonly string[],
  zerosKnown: boolean,
): CellSystem => {
  const { shown, at } = shownCells(margins, dimensions)
  const ids = new Int32Array(combinations.sizes.length)
  const cellsOf = (id: number): number[] => {
    combinations.split(id, ids)
    return margins.map((margin) => at[cellIn(margin, ids)] ?? 0)
  }
  const freq = new Float64Array(shown.length)
  for (const [id, count] of combinations.freq)
    for (const cell of new Set(cellsOf(id))) freq[cell] = (freq[cell] ?? 0) + count
  const pairs: { cell: number[]; part: number[] } = { cell: [], part: [] }
  const kept: number[] = []
  const largest = largestMargins(margins)
  const finest = largest.length > 1 ? finestCells(largest, freq) : undefined
  for (const id of combinations.ids()) {
    const cells = cellsOf(id)
    if (zerosKnown && cells.some((cell) => freq[cell] === 0)) continue
    for (const cell of new Set(cells)) {
      pairs.cell.push(cell)
      pairs.part.push(kept.length)
    }
    finest?.meet(kept.length, cells)
    kept.push(id)
  }
  const inner = Float64Array.from(kept, (id) => combinations.freq.get(id) ?? 0)
  const isFew = largest.length > 1 && kept.length <= fewInner
  return {
    ...sumsOf(freq, inner, pairs),
    dimensions,
    labelsOf: (cell) => shown[cell] ?? [],
    corners: combinations.complete && !isFew ? corners(kept, combinations, margins) : new Map(),
    ...(finest && !isFew ? { finest: finest.done(kept.length) } : {}),
  }
}

/** So many inner cells are searched themselves: the largest margins allow more than they do, and take fewer steps. */
const fewInner = 5_000

/** The labels of the cells, each once, and where each cell of the margins is among them: a twin is where the other is. */
const shownCells = (margins: readonly Margin[], dimensions: readonly string[]) => {
  const shown: (readonly string[])[] = []
  const at: number[] = []
  const places = new Map<string, number>()
  const twinned = margins.some((m) => m.blocks.some((b) => b.labels.flat().some((label) => label.twin)))
  for (const margin of margins)
    for (let cell = margin.offset; cell < margin.offset + margin.cells; cell++) {
      const labels = labelsIn(margin, cell)
      const row = dimensions.map((d) => labels.find((l) => l.column === d)?.value ?? total)
      const key = twinned ? row.join('\n') : ''
      const known = twinned ? places.get(key) : undefined
      at.push(known ?? shown.length)
      if (known !== undefined) continue
      if (twinned) places.set(key, shown.length)
      shown.push(row)
    }
  return { shown, at }
}
