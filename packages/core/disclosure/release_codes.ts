import type { Tally } from '../indicator/tally.ts'
import { type CellSystem, total } from './cell_system.ts'
import type { TableFormula } from './formula.ts'
import { type DisclosurePolicy, isUnsafe } from './policy.ts'
import { type Protection, protecting } from './protect.ts'
import { formulaOf, type Release, type ReleasedCell, type ReleasedTable } from './release.ts'
import { letThrough, type Released } from './released.ts'
import type { InnerCounts, TableFlaw } from './table_columns.ts'
import { tablesOf } from './tables.ts'

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

/** A release of all codes in one system, with a table for each code (`indicator:code`). */
export interface CodesRelease extends Omit<Release, 'released'> {
  readonly released: ReadonlyMap<string, Released<ReleasedTable>>
}

/** Says something of a count by its area and code. */
export type ByCode = (area: string, code: string, count: number) => boolean

/** Codes laid out as one system, which can be released again and again as more is known. */
export interface CodesLaidOut {
  readonly tallies: CodeTallies
  readonly policy: DisclosurePolicy
  readonly counts: InnerCounts
  readonly system: CellSystem
  readonly found: ReturnType<typeof lookup>
  readonly protection: ReturnType<typeof protecting>
}

/** All codes in one system: they sum to everybody. */
export const layOutCodes = (tallies: CodeTallies, policy: DisclosurePolicy): CodesLaidOut | TableFlaw => {
  const counts = countsOf(tallies)
  const system = tablesOf(counts, [codesFormula(tallies)], !policy.protectZeros)
  if ('flaw' in system) return system
  return { tallies, policy, counts, system, found: lookup(system), protection: protecting(system, policy) }
}

/**
 * Releases a distribution: each code as a share of its own. A code that all but a few have is unsafe as well. `earlier`:
 * whether a count is public, by area and code (`Total`: everybody, or the label of codes taken together); `also`: whether it
 * is unsafe beside.
 */
export const releaseCodesLaid = (laid: CodesLaidOut, earlier: ByCode, also: ByCode): CodesRelease => {
  const { tallies, policy, counts, system, found } = laid
  const { at, labelled } = found
  const protection = laid.protection(
    (cell) => earlier(...labelled(cell), system.freq[cell] ?? 0),
    (cell) => {
      const [area, code] = labelled(cell)
      const [own = 0, all = 0] = [system.freq[cell], system.freq[at(area, total)]]
      // nobody has it: all is what the others come to
      if (own === 0) return false
      return (code !== total && own < all && isUnsafe(all - own, policy)) || also(area, code, own)
    },
  )
  const released = new Map(
    tallies.codes.map((code) => [
      code,
      letThrough(tableOf(tallies, policy, code, { system, protection, found })),
    ]),
  )
  return { released, counts, system, protection }
}

/** Releases a distribution, once. */
export const releaseCodes = (
  tallies: CodeTallies,
  policy: DisclosurePolicy,
  earlier: ByCode = () => false,
  also: ByCode = () => false,
): CodesRelease | TableFlaw => {
  const laid = layOutCodes(tallies, policy)
  return 'flaw' in laid ? laid : releaseCodesLaid(laid, earlier, also)
}

/** The columns that say a code: itself, and for each that are told of together whether it is one of those. */
export const codeColumns = ({ together = [] }: Pick<CodeTallies, 'together'>): readonly string[] => [
  'part',
  ...together.map((_, i) => `ihop_${i + 1}`),
]

/** Areas and all, crossed with codes, codes together and all. */
const codesFormula = (tallies: CodeTallies): TableFormula => {
  const columns = codeColumns(tallies)
  const formulas = columns.map((column) => formulaOf(tallies.areaGroups, [column]))
  return {
    margins: formulas.flatMap(({ margins }) => margins),
    shared: [...formulas.flatMap(({ shared }) => shared), columns],
  }
}

const countsOf = ({ areaGroups, cells, codes, together = [] }: CodeTallies): InnerCounts => {
  const rows: string[][] = []
  const freq: number[] = []
  for (const { area, memberOf, tally } of cells)
    for (const code of codes) {
      const labels = together.map((own, i) => (own.codes.includes(code) ? own.label : `ej_ihop_${i + 1}`))
      rows.push([area, ...areaGroups.map((g) => memberOf[g] ?? ''), code, ...labels])
      freq.push(tally.counts[code] ?? 0)
    }
  return { columns: ['area', ...areaGroups, ...codeColumns({ together })], rows, freq }
}

/** Where the cells are, by area and code. */
const lookup = (system: CellSystem) => {
  const [area, part] = ['area', 'part'].map((d) => system.dimensions.indexOf(d))
  const labelled = (cell: number): readonly [area: string, code: string] => {
    const labels = system.labelsOf(cell)
    return [labels[area ?? -1] ?? total, labels[part ?? -1] ?? total]
  }
  const cells = new Map<string, number>()
  for (const cell of system.freq.keys()) cells.set(labelled(cell).join('\n'), cell)
  const areas = new Set([...system.freq.keys()].map((cell) => labelled(cell)[0]))
  return {
    labelled,
    areas,
    at: (...of: readonly [area: string, code: string]) => cells.get(of.join('\n')) ?? -1,
  }
}

interface Protected {
  readonly system: CellSystem
  readonly protection: Protection
  readonly found: ReturnType<typeof lookup>
}

const tableOf = (
  { indicator, margins, period }: CodeTallies,
  policy: DisclosurePolicy,
  code: string,
  { system, protection: { suppressed }, found: { at, areas } }: Protected,
): ReleasedTable => {
  const group = Object.fromEntries(margins.map((g) => [g, total]))
  return {
    indicator: `${indicator}:${code}`,
    policy,
    cells: [...areas].map((area): ReleasedCell => {
      const family = [at(area, total), at(area, code)]
      const [all = -1, own = -1] = family
      const withheld = family.some((cell) => suppressed[cell] === 1)
      return {
        area,
        group,
        period,
        n: suppressed[all] === 1 ? null : (system.freq[all] ?? 0),
        numerator: withheld ? null : (system.freq[own] ?? 0),
        hidden: withheld ? 'protected' : null,
      }
    }),
  }
}
