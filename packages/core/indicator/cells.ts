import type { ToldGrouping } from './grouping.ts'
import type { CellTallies } from './tabulate.ts'
import { emptyTally, type Tally } from './tally.ts'

/** Cells merged into coarser ones that keep these groupings (by id) and, if wanted, the period. */
export const mergeCells = (
  cells: readonly CellTallies[],
  keep: readonly string[],
  keepPeriod: boolean,
): readonly CellTallies[] => {
  const merged = new Map<string, CellTallies & { readonly tallies: Record<string, Tally> }>()
  for (const cell of cells) {
    const period = keepPeriod ? cell.period : null
    const group = Object.fromEntries(keep.map((id) => [id, cell.group[id] ?? null]))
    const key = `${period}|${Object.values(group).join('|')}`
    const into = merged.get(key) ?? { group, period, tallies: {} }
    merged.set(key, into)
    for (const [id, tally] of Object.entries(cell.tallies)) {
      into.tallies[id] ??= emptyTally()
      add(into.tallies[id], tally)
    }
  }
  return [...merged.values()]
}

/** `mergeTallies` in place: a page merges thousands. */
const add = (into: Tally, more: Tally): void => {
  into.n += more.n
  into.missing += more.missing
  into.numerator += more.numerator
  for (const code in more.counts) into.counts[code] = (into.counts[code] ?? 0) + (more.counts[code] ?? 0)
}

/** Periods in time order, groups in the order of their codes, not answered last. */
export const cellsInOrder = (cells: readonly CellTallies[], by: readonly ToldGrouping[]): CellTallies[] => {
  const place = ({ group, period }: CellTallies): string => {
    const codes = by.map((g) => g.codes.findIndex((c) => c.id === group[g.id]))
    return [period ?? '', ...codes.map((at) => String(at < 0 ? 999 : at).padStart(3, '0'))].join(' ')
  }
  const placed = cells.map((cell) => ({ cell, at: place(cell) }))
  return placed.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ cell }) => cell)
}
