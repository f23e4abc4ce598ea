import type { TableFormula } from './formula.ts'

/** Counts of inner cells as they come from a file: one row per cell (or several, which add up). */
export interface InnerCounts {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly freq: readonly number[]
}

/** Why tables cannot be made of the counts: a value, never thrown. */
export type TableFlaw =
  | { readonly flaw: 'unknown-column'; readonly column: string }
  | { readonly flaw: 'crossed-alternatives'; readonly column: string }
  | { readonly flaw: 'same-label'; readonly column: string; readonly label: string }
  | { readonly flaw: 'total-label'; readonly column: string }
  | { readonly flaw: 'too-many-cells'; readonly cells: number }

/** Sets that grow together: `find` gives the first member of a set. */
export const unions = (): { find: (a: string) => string; join: (a: string, b: string) => void } => {
  const first = new Map<string, string>()
  const find = (a: string): string => {
    const parent = first.get(a)
    return parent === undefined || parent === a ? a : find(parent)
  }
  return { find, join: (a, b) => first.set(find(b), find(a)) }
}

/** The output column of each column: alternatives share that of the first. */
export const outputColumns = (formulas: readonly TableFormula[]): ((column: string) => string) => {
  const { find, join } = unions()
  for (const { shared } of formulas)
    for (const [first = '', ...others] of shared) for (const other of others) join(first, other)
  return find
}

/** The margins of all formulas, each once, with its columns in one order. */
export const marginsOf = (
  formulas: readonly TableFormula[],
  columns: readonly string[],
): readonly string[][] => {
  const margins = new Map<string, string[]>()
  for (const { margins: given } of formulas)
    for (const margin of given) {
      const sorted = [...margin].sort((a, b) => columns.indexOf(a) - columns.indexOf(b))
      margins.set(sorted.join('\n'), sorted)
    }
  return [...margins.values()]
}
