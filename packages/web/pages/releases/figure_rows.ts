import type { Figure, PeriodCoverage } from './answer.ts'

export type Split = 'kon' | 'aldersgrupp'

/** A place in a release, with its figures: all first, then by the codes of the split. */
export interface FigureRow {
  readonly area: string
  /** `undefined`: everybody (`all`), or one that is not named (`unnamed`, numbered). */
  readonly name: string | undefined
  readonly unnamed: number
  readonly figures: ReadonlyMap<string, Figure>
}

export interface FigureGrid {
  /** The codes of the columns: `Total` and those of the split, but for groups that nobody is in anywhere. */
  readonly codes: readonly string[]
  readonly rows: readonly FigureRow[]
}

const total = 'Total'

/**
 * The figures of one half-year as rows of areas and columns of groups: everybody, areas, members by name, then those
 * that are not named. `order`: the codes of the split as its own list has them.
 */
export const figureGrid = (
  cells: readonly Figure[],
  { period, areas, members }: PeriodCoverage,
  split: Split,
  order: readonly string[],
): FigureGrid => {
  const all = cells.filter((c) => c.period === period && columnOf(c, split) !== undefined)
  const some = new Set(all.filter((c) => !isOfNobody(c)).map((c) => columnOf(c, split)))
  const own = all.filter((c) => some.has(columnOf(c, split)) || columnOf(c, split) === total)
  const codes = [...new Set(own.flatMap((c) => columnOf(c, split) ?? []))].sort(
    (a, b) => placeIn(order, a) - placeIn(order, b),
  )
  const names = new Map(members.map((m) => [m.code, m.name]))
  const areaNames = Map.groupBy(areas, (a) => a.label ?? '')
  const labels = [...new Set(own.map((c) => c.area))]
  const listed = labels.filter((label) => label !== total && !names.has(label) && areaNames.has(label))
  const named = labels
    .filter((label) => names.has(label))
    .sort((a, b) => (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'sv'))
  const others = labels.filter((l) => l !== total && !names.has(l) && !areaNames.has(l)).sort()
  const nameOf = (label: string): string | undefined =>
    names.get(label) ??
    areaNames
      .get(label)
      ?.map((a) => a.name)
      .join(', ')
  return {
    codes,
    rows: [...labels.filter((l) => l === total), ...listed, ...named, ...others].map((area) => ({
      area,
      name: area === total ? undefined : nameOf(area),
      unnamed: others.indexOf(area) + 1,
      figures: new Map(own.filter((c) => c.area === area).map((c) => [columnOf(c, split) ?? '', c])),
    })),
  }
}

const isOfNobody = ({ hidden, n }: Figure): boolean => hidden === null && n === 0

/** The column of a figure: its code in the split; the total over everything, which is only told by sex, in both. */
const columnOf = ({ group }: Figure, split: Split): string | undefined =>
  group[split] ?? (group.kon === total ? total : undefined)

const placeIn = (order: readonly string[], code: string): number => {
  if (code === total) return -1
  const at = order.indexOf(code)
  return at === -1 ? order.length : at
}

/** How many figures there are, and how many of them are hidden. */
export const hiddenIn = ({ rows }: FigureGrid): { readonly all: number; readonly hidden: number } => {
  const figures = rows.flatMap((row) => [...row.figures.values()])
  return { all: figures.length, hidden: figures.filter((f) => f.hidden).length }
}

/** Whether some place in the table has no cases to count: a dash stands there. */
export const hasNobody = ({ codes, rows }: FigureGrid): boolean =>
  rows.some(({ figures }) => codes.some((code) => isNobody(figures.get(code))))

/** Whether a figure has nobody to be counted: neither hidden nor of a known number. */
const isNobody = (figure: Figure | undefined): boolean =>
  !figure || (figure.hidden === null && (figure.value === null || figure.n === null))
