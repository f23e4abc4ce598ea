import { total } from './cell_system.ts'
import type { CodeTallies } from './code_tallies.ts'
import { shownOf } from './family.ts'
import { type CodesLaidOut, layOutCodes } from './laid_codes.ts'
import { type DisclosurePolicy, isUnsafe } from './policy.ts'
import type { Protection } from './protect.ts'
import type { Release } from './release.ts'
import { letThrough, type Released } from './released.ts'
import type { ReleasedTable } from './released_table.ts'
import type { TableFlaw } from './table_columns.ts'

/** A release of all codes in one system, with a table for each code (`indicator:code`). */
export interface CodesRelease extends Omit<Release, 'released'> {
  readonly released: ReadonlyMap<string, Released<ReleasedTable>>
}

/** Says something of a count by its area and code (`Total`: everybody, or the label of codes taken together). */
export type ByCode = (area: string, code: string, count: number) => boolean

/**
 * Releases a distribution: each code as a share of its own. A code that all but a few have is unsafe as well. `earlier`:
 * whether a count is public; `also`: whether it is unsafe beside.
 */
export const releaseCodesLaid = (laid: CodesLaidOut, earlier: ByCode, also: ByCode): CodesRelease => {
  const { tallies, counts, system, places } = laid
  const countOf = (cell: number) => system.freq[cell] ?? 0
  const protection = laid.protection(
    (cell) => earlier(...places.labelled(cell), countOf(cell)),
    // where nobody has it, all is what the others come to
    (cell) => countOf(cell) > 0 && (leavesFew(laid, cell) || also(...places.labelled(cell), countOf(cell))),
  )
  const released = new Map(tallies.codes.map((code) => [code, letThrough(tableOf(laid, protection, code))]))
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

/** Whether all but a few have the code. */
const leavesFew = ({ system: { freq }, places, policy }: CodesLaidOut, cell: number): boolean => {
  const [area, code] = places.labelled(cell)
  const [own = 0, all = 0] = [freq[cell], freq[places.at(area, total)]]
  return code !== total && own < all && isUnsafe(all - own, policy)
}

const tableOf = (
  { tallies: { indicator, margins, period }, policy, system, places }: CodesLaidOut,
  protection: Protection,
  code: string,
): ReleasedTable => {
  const group = Object.fromEntries(margins.map((g) => [g, total]))
  const cells = [...places.areas].map((area) => {
    const family = { all: places.at(area, total), own: places.at(area, code) }
    return { area, group, period, ...shownOf(family, system, protection, true) }
  })
  return { indicator: `${indicator}:${code}`, policy, cells }
}
