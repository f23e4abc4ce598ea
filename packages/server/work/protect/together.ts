import type { AuditCase } from './audit_cells.ts'

/**
 * Output columns that belong together, by number: one tells another in every row of the counts, as a municipality
 * tells its region. Whoever reads the tables knows which combinations of them there are.
 */
export const dimensionsTogether = ({ alternatives, columns, rows }: AuditCase): readonly number[][] => {
  const places = alternatives.map((own) => own.map((column) => columns.indexOf(column)))
  const linked = (a: number, b: number): boolean =>
    (places[a] ?? []).some((from) => (places[b] ?? []).some((to) => tells(rows, from, to)))
  let groups: number[][] = []
  for (const dimension of places.keys()) {
    const near = groups.filter((group) =>
      group.some((other) => linked(dimension, other) || linked(other, dimension)),
    )
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), dimension]]
  }
  return groups
}

const tells = (rows: AuditCase['rows'], from: number, to: number): boolean => {
  const told = new Map<string, string>()
  for (const row of rows) {
    const [value, other] = [row[from] ?? '', row[to] ?? '']
    if ((told.get(value) ?? other) !== other) return false
    told.set(value, other)
  }
  return new Set(told.values()).size > 1
}
