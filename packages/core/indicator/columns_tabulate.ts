import type { Answer } from '../answer.ts'
import type { Column, Columns } from './columns.ts'
import type { Fill } from './columns_fill.ts'
import { truthOf } from './columns_lookup.ts'
import { type Block, type ColumnCounter, type ColumnTallies, columnCounterOf } from './columns_tally.ts'
import type { Grouping } from './grouping.ts'
import type { Indicator } from './indicator.ts'
import type { Cell, CellTallies } from './tabulate.ts'

/** As for `tabulate`, but the period is told by one variable's answer. */
export interface ColumnTabulation {
  readonly indicators: readonly Indicator[]
  readonly by: readonly Grouping[]
  readonly period?: {
    readonly of: string
    readonly periodOf: (answer: Answer | undefined) => string | undefined
  }
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
  { indicators, by, period }: ColumnTabulation,
): ((from: number, to: number) => BlockTallies) => {
  const groups: Split[] = by.map((g) => splitOf(columns, g.of, (a) => g.groupOf({ [g.of]: a })))
  if (period) groups.push(splitOf(columns, period.of, period.periodOf))
  const populations = new Map<string, Population>()
  for (const [place, indicator] of indicators.entries()) {
    const key = JSON.stringify(indicator.population)
    const found = populations.get(key) ?? { belongs: truthOf(columns, indicator.population), counted: [] }
    populations.set(key, found)
    found.counted.push({ place, count: columnCounterOf(columns, indicator) })
  }
  return (from, to) => {
    const { cells, cellOf } = cellsIn(groups, from, to)
    const block = { from, to, cellOf, cells: cells.length }
    const tallies: ColumnTallies[] = []
    for (const population of populations.values()) countIn(population, block, tallies)
    return { tallies, cells: cells.map((codes) => namedCell(by, codes, period !== undefined)) }
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

/** A column's answers told apart: the code of each, and the codes' numbers; −1: the row is left out. */
interface Split {
  readonly codes: Column['codes'] | undefined
  readonly names: readonly (string | null)[]
  readonly nameOf: Int32Array
}

const splitOf = (
  { of }: Columns,
  id: string,
  split: (answer: Answer | undefined) => string | null | undefined,
): Split => {
  const column = of.get(id)
  const names: (string | null)[] = []
  const nameOf = (column?.values ?? [undefined]).map((answer) => {
    const name = split(answer)
    if (name === undefined) return -1
    return names.includes(name) ? names.indexOf(name) : names.push(name) - 1
  })
  return { codes: column?.codes, names, nameOf: Int32Array.from(nameOf) }
}

type Codes = readonly (string | null)[]

const cellsIn = (
  groups: readonly Split[],
  from: number,
  to: number,
): { readonly cells: readonly Codes[]; readonly cellOf: Int32Array } => {
  const cellOf = new Int32Array(to - from)
  for (const group of groups) addNames(group, from, cellOf)
  const places = new Map<number, number>()
  for (let i = 0; i < cellOf.length; i++) {
    const key = cellOf[i] ?? -1
    if (key < 0) continue
    const place = places.get(key) ?? places.size
    places.set(key, place)
    cellOf[i] = place
  }
  return { cells: [...places.keys()].map((key) => codesAt(groups, key)), cellOf }
}

/** Numbers in mixed radix, the last group's the least. */
const addNames = ({ codes, names, nameOf }: Split, from: number, cellOf: Int32Array): void => {
  for (let i = 0; i < cellOf.length; i++) {
    const before = cellOf[i] ?? -1
    const name = nameOf[codes === undefined ? 0 : (codes[from + i] ?? 0)] ?? -1
    cellOf[i] = before < 0 || name < 0 ? -1 : before * names.length + name
  }
}

const codesAt = (groups: readonly Split[], key: number): Codes => {
  let rest = key
  return groups
    .toReversed()
    .map(({ names }) => {
      const name = names[rest % names.length] ?? null
      rest = Math.floor(rest / names.length)
      return name
    })
    .reverse()
}

const namedCell = (by: readonly Grouping[], codes: Codes, hasPeriod: boolean): Cell => ({
  group: Object.fromEntries(by.map((g, i) => [g.id, codes[i] ?? null])),
  period: hasPeriod ? (codes[by.length] ?? null) : null,
})

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
