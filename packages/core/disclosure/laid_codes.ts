import { type CellSystem, total } from './cell_system.ts'
import { type CodeTallies, codesFormula, countsOfCodes } from './code_tallies.ts'
import type { DisclosurePolicy } from './policy.ts'
import { protecting } from './protect.ts'
import type { InnerCounts, TableFlaw } from './table_columns.ts'
import { tablesOf } from './tables.ts'

/** Codes laid out as one system, which can be released again and again as more is known. */
export interface CodesLaidOut {
  readonly tallies: CodeTallies
  readonly policy: DisclosurePolicy
  readonly counts: InnerCounts
  readonly system: CellSystem
  readonly places: CodePlaces
  readonly protection: ReturnType<typeof protecting>
}

/** Where the cells are: `Total` is all areas, or everybody whatever their code. */
interface CodePlaces {
  readonly areas: ReadonlySet<string>
  readonly labelled: (cell: number) => readonly [area: string, code: string]
  /** -1 where there is none. */
  readonly at: (area: string, code: string) => number
}

/** All codes in one system: they sum to everybody. */
export const layOutCodes = (tallies: CodeTallies, policy: DisclosurePolicy): CodesLaidOut | TableFlaw => {
  const counts = countsOfCodes(tallies)
  const system = tablesOf(counts, [codesFormula(tallies)], !policy.protectZeros)
  if ('flaw' in system) return system
  return { tallies, policy, counts, system, places: placesIn(system), protection: protecting(system, policy) }
}

const placesIn = ({ freq, dimensions, labelsOf }: CellSystem): CodePlaces => {
  const [area, part] = ['area', 'part'].map((d) => dimensions.indexOf(d))
  const labels = Array.from(freq, (_, cell) => {
    const own = labelsOf(cell)
    return [own[area ?? -1] ?? total, own[part ?? -1] ?? total] as const
  })
  const cells = new Map(labels.map((label, cell) => [label.join('\n'), cell]))
  return {
    areas: new Set(labels.map(([own]) => own)),
    labelled: (cell) => labels[cell] ?? [total, total],
    at: (...of) => cells.get(of.join('\n')) ?? -1,
  }
}
