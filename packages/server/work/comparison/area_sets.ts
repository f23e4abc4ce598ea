import { total } from '@lyhord/core/disclosure/cell_system.ts'

/** An area of a release: the codes of those of its members that have reported. */
export interface AreaSet {
  readonly label: string
  readonly units: readonly string[]
}

/** Areas as columns of one linked system. */
export interface AreaLayout {
  /** The columns beside the units themselves. */
  readonly columns: readonly string[]
  /** The area that a unit is in, by column. */
  readonly memberOf: (code: string) => Readonly<Record<string, string>>
  /** How the cells of a set of units are labelled; `undefined` when no area here is that set. */
  readonly labelOf: (units: readonly string[]) => string | undefined
}

const keyOf = (units: readonly string[]): string => [...units].sort().join(' ')

/**
 * Lays areas out in columns, so that areas in one column do not overlap. The same units are the same area: all are
 * `Total`, one is that unit, and of two areas with the same units the first gives the label.
 */
export const layOutAreas = (units: readonly string[], areas: readonly AreaSet[]): AreaLayout => {
  const labels = new Map(units.map((code) => [code, code]))
  labels.set(keyOf(units), total)
  const columns: AreaSet[][] = []
  for (const area of areas) {
    const key = keyOf(area.units)
    if (area.units.length === 0 || labels.has(key)) continue
    labels.set(key, area.label)
    const free = columns.find((c) => c.every((other) => !other.units.some((u) => area.units.includes(u))))
    if (free) free.push(area)
    else columns.push([area])
  }
  return {
    columns: columns.map((_, i) => `omrade_${i + 1}`),
    memberOf: (code) =>
      Object.fromEntries(
        columns.map((column, i) => [
          `omrade_${i + 1}`,
          column.find((area) => area.units.includes(code))?.label ?? `utanfor:${i + 1}`,
        ]),
      ),
    labelOf: (own) => labels.get(keyOf(own)),
  }
}
