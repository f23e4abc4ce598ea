import type { Answer } from '../answer.ts'
import type { Column, Columns } from './columns.ts'
import { columnOfGroups } from './columns_groups.ts'
import type { Grouping } from './grouping.ts'
import type { Cell } from './tabulate.ts'

/** How the rows are split; the period is told by one variable's answer. */
export interface ColumnSplit {
  readonly by: readonly Grouping[]
  readonly period?: {
    readonly of: string
    readonly periodOf: (answer: Answer | undefined) => string | undefined
  }
}

/** A stretch of rows with the cell of each; the cells in order of first appearance. */
export interface Divided {
  readonly from: number
  readonly to: number
  readonly cells: readonly Cell[]
  readonly cellOf: Int32Array
}

/** Divides stretches of rows into cells. `chosen`: by row, 0 for those that are left out. */
export const dividing = (
  columns: Columns,
  { by, period }: ColumnSplit,
): ((from: number, to: number, chosen?: Uint8Array) => Divided) => {
  const groups: Split[] = by.map((g) => splitOf(columnOfGroups(columns, g), groupIn))
  if (period) groups.push(splitOf(columns.of.get(period.of), period.periodOf))
  return (from, to, chosen) => {
    const { cells, cellOf } = cellsIn(groups, from, to, chosen)
    return { from, to, cellOf, cells: cells.map((codes) => namedCell(by, codes, period !== undefined)) }
  }
}

/** A column's answers told apart: the code of each, and the codes' numbers; −1: the row is left out. */
interface Split {
  readonly codes: Column['codes'] | undefined
  readonly names: readonly (string | null)[]
  readonly nameOf: Int32Array
}

const splitOf = (
  column: Column | undefined,
  split: (answer: Answer | undefined) => string | null | undefined,
): Split => {
  const names: (string | null)[] = []
  const nameOf = (column?.values ?? [undefined]).map((answer) => {
    const name = split(answer)
    if (name === undefined) return -1
    return names.includes(name) ? names.indexOf(name) : names.push(name) - 1
  })
  return { codes: column?.codes, names, nameOf: Int32Array.from(nameOf) }
}

const groupIn = (answer: Answer | undefined): string | null => (typeof answer === 'string' ? answer : null)

type Codes = readonly (string | null)[]

const cellsIn = (
  groups: readonly Split[],
  from: number,
  to: number,
  chosen: Uint8Array | undefined,
): { readonly cells: readonly Codes[]; readonly cellOf: Int32Array } => {
  const cellOf = new Int32Array(to - from)
  if (chosen) for (let i = 0; i < cellOf.length; i++) cellOf[i] = chosen[from + i] === 0 ? -1 : 0
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
