import type { TableFormula } from './formula.ts'

/** Areas, each of their groups and all together, crossed with everything else. */
export const areaFormula = (areaGroups: readonly string[], by: readonly string[]): TableFormula => {
  const areas = ['area', ...areaGroups]
  const crossed = by.reduce<string[][]>(
    (margins, column) => margins.flatMap((margin) => [margin, [...margin, column]]),
    [[]],
  )
  return {
    margins: crossed.flatMap((margin) => [margin, ...areas.map((area) => [area, ...margin])]),
    shared: [areas],
  }
}
