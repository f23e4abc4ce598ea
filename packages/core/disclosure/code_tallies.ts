import type { Tally } from '../indicator/tally.ts'
import { areaFormula } from './area_formula.ts'
import type { TableFormula } from './formula.ts'
import type { InnerCounts } from './table_columns.ts'

/** The tallies of a distribution where everybody has one code: area by area, without other groups. */
export interface CodeTallies {
  readonly indicator: string
  readonly codes: readonly string[]
  /** Codes that another indicator tells of together, each under a label of its own. */
  readonly together?: readonly { readonly label: string; readonly codes: readonly string[] }[]
  readonly areaGroups: readonly string[]
  /** Groupings of which the margin is released. */
  readonly margins: readonly string[]
  readonly period: string
  readonly cells: readonly {
    readonly area: string
    readonly memberOf: Readonly<Record<string, string>>
    readonly tally: Tally
  }[]
}

/** The columns that say a code: itself, and for each that are told of together whether it is one of those. */
export const codeColumns = ({ together = [] }: Pick<CodeTallies, 'together'>): readonly string[] => [
  'part',
  ...together.map((_, i) => `ihop_${i + 1}`),
]

/** Areas and all, crossed with codes, codes together and all. */
export const codesFormula = (tallies: CodeTallies): TableFormula => {
  const columns = codeColumns(tallies)
  const formulas = columns.map((column) => areaFormula(tallies.areaGroups, [column]))
  return {
    margins: formulas.flatMap(({ margins }) => margins),
    shared: [...formulas.flatMap(({ shared }) => shared), columns],
  }
}

/** The inner cells of the tallies, a row for each code of an area. */
export const countsOfCodes = ({ areaGroups, cells, codes, together = [] }: CodeTallies): InnerCounts => {
  const coded = cells.flatMap((cell) => codes.map((code) => ({ ...cell, code })))
  return {
    columns: ['area', ...areaGroups, ...codeColumns({ together })],
    rows: coded.map(({ area, memberOf, code }) => [
      area,
      ...areaGroups.map((g) => memberOf[g] ?? ''),
      code,
      ...together.map((own, i) => (own.codes.includes(code) ? own.label : `ej_ihop_${i + 1}`)),
    ]),
    freq: coded.map(({ tally, code }) => tally.counts[code] ?? 0),
  }
}
