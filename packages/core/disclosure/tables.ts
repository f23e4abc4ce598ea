import { type Block, blocksOf } from './blocks.ts'
import type { CellSystem } from './cell_system.ts'
import { combinationsOf } from './combinations.ts'
import { crossedSystem } from './crossed_system.ts'
import type { TableFormula } from './formula.ts'
import { type Label, type Margin, marginOver } from './margin.ts'
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
  const flaw = columnFlaw(counts, margins, outputOf)
  if (flaw) return flaw
  const used = counts.columns.filter((column) => margins.some((margin) => margin.includes(column)))
  const blocks = blocksOf(counts, used, outputOf)
  const twins = twinLabels(blocks, outputOf)
  if ('flaw' in twins) return twins
  const labelOf = (column: string, value: string): Label => ({
    column: outputOf(column),
    value,
    twin: twins.twins.has(`${column}\n${value}`),
  })
  const { laid, cells } = laidOut(margins, blocks, labelOf)
  if (cells > mostCells) return { flaw: 'too-many-cells', cells }
  const dimensions = [...new Set(used.map(outputOf))]
  return crossedSystem(laid, combinationsOf(counts, blocks), dimensions, zerosKnown)
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

/** The margins one after the other, and how many cells they come to. */
const laidOut = (
  margins: readonly (readonly string[])[],
  blocks: readonly Block[],
  labelOf: (column: string, value: string) => Label,
): { readonly laid: readonly Margin[]; readonly cells: number } => {
  let cells = 0
  const laid = margins.map((margin) => {
    const made = marginOver(margin, blocks, labelOf, cells)
    cells += made.cells
    return made
  })
  return { laid, cells }
}
