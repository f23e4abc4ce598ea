import type { Columns } from './columns.ts'
import type { Block } from './columns_block.ts'
import { type ColumnSplit, type Divided, dividing } from './columns_divide.ts'
import type { Fill } from './columns_fill.ts'
import { type ColumnCounter, type ColumnTallies, columnCounterOf } from './columns_tally.ts'
import { truthOf } from './columns_truth.ts'
import type { Indicator } from './indicator.ts'
import type { Cell, CellTallies } from './tabulate.ts'

/** As for `tabulate`, of columns. */
export interface ColumnTabulation extends ColumnSplit {
  readonly indicators: readonly Indicator[]
}

/** The tallies of a stretch of rows, indicator by indicator; `cells` in order of first appearance. */
export interface BlockTallies {
  readonly cells: readonly Cell[]
  readonly tallies: readonly ColumnTallies[]
}

/**
 * Tallies linked records laid out in columns (see `columnsReadBy`): the same tallies as `tabulate`, for millions of
 * rows. Gives a function of a stretch of rows, a municipality's for example, which may be called for one after another.
 */
export const tabulatorOf = (
  columns: Columns,
  { indicators, ...split }: ColumnTabulation,
): ((from: number, to: number) => BlockTallies) => {
  const divide = dividing(columns, split)
  const count = countingOf(columns, indicators)
  return (from, to) => count(divide(from, to))
}

/** Tallies indicators in rows that have been divided; what it learns of the columns it keeps from one time to the next. */
export const countingOf = (
  columns: Columns,
  indicators: readonly Indicator[],
): ((rows: Divided) => BlockTallies) => {
  const populations = new Map<string, Population>()
  for (const [place, indicator] of indicators.entries()) {
    const key = JSON.stringify(indicator.population)
    const found = populations.get(key) ?? { belongs: truthOf(columns, indicator.population), counted: [] }
    populations.set(key, found)
    found.counted.push({ place, count: columnCounterOf(columns, indicator) })
  }
  return ({ cells, ...rows }) => {
    const block = { ...rows, cells: cells.length }
    const tallies: ColumnTallies[] = []
    for (const population of populations.values()) countIn(population, block, tallies)
    return { tallies, cells }
  }
}

interface Population {
  readonly belongs: Fill
  readonly counted: { readonly place: number; readonly count: ColumnCounter }[]
}

const countIn = ({ belongs, counted }: Population, block: Block, tallies: ColumnTallies[]): void => {
  const size = block.to - block.from
  const room = new Int32Array(size)
  belongs(block.from, block.to, room)
  const within = { ...block, cellOf: cellsWithin(block.cellOf, room) }
  for (const { place, count } of counted) tallies[place] = count(within, room)
}

/** The cells of the rows that belong, told as `ColumnCounter` says; the same ones when all do. */
const cellsWithin = (cellOf: Int32Array, truths: Int32Array): Int32Array => {
  if (truths.every(isTrue)) return cellOf
  const within = new Int32Array(cellOf.length)
  for (let i = 0; i < within.length; i++) {
    const cell = cellOf[i] ?? -1
    within[i] = cell < 0 || truths[i] === 0 ? -1 : truths[i] === 1 ? cell : -2 - cell
  }
  return within
}

const isTrue = (truth: number): boolean => truth === 1

/** A block's tallies as `tabulate` gives them. */
export const cellTallies = (
  { cells, tallies }: BlockTallies,
  indicators: readonly Indicator[],
): readonly CellTallies[] =>
  cells.map((cell, place) => ({
    ...cell,
    tallies: Object.fromEntries(
      indicators.map(({ id }, i) => [
        id,
        tallies[i]?.tallyOf(place) ?? { n: 0, missing: 0, numerator: 0, counts: {} },
      ]),
    ),
  }))
