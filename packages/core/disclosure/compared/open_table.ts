import { total } from '../cell_system.ts'
import type { ReleasedIndicator } from '../figures.ts'
import { letThrough, type Released } from '../released.ts'
import type { ComparedArea, ComparedMember } from './asked.ts'
import type { Grouping } from './cell_index.ts'
import { figureAt, type PeriodCells, type Place } from './period_cells.ts'
import type { Figure } from './shapes.ts'

/** An area, or a member that has agreed to be named. `code`: the area's label, or the municipality's code. */
export interface OpenPlace {
  readonly code: string
  readonly name: string
  readonly kind: ComparedArea['kind'] | 'member'
  readonly invented: boolean
}

/** A group of the grid; `grouping` is null for all. */
export interface OpenGroup {
  readonly grouping: Grouping | null
  readonly code: string
}

/** One figure of one place and group in one period. */
export interface OpenCell extends Figure {
  readonly place: string
  readonly period: string
  readonly group: OpenGroup
}

/** Everything that anybody may have of one indicator: places, groups and periods, and every figure there is of them. */
export interface OpenTable {
  readonly indicator: string
  readonly kind: ReleasedIndicator['kind']
  readonly places: readonly OpenPlace[]
  readonly periods: readonly string[]
  readonly groups: readonly OpenGroup[]
  readonly cells: readonly OpenCell[]
}

/** One period as somebody outside every house sees it. */
export interface OpenPeriod {
  readonly cells: PeriodCells
  readonly areas: readonly ComparedArea[]
  readonly members: readonly ComparedMember[]
}

/** A released indicator as open data. Members that are not named, and places that have not reported, are not in it. */
export const openTable = (
  indicator: ReleasedIndicator,
  periods: readonly OpenPeriod[],
  codes: Readonly<Record<Grouping, readonly string[]>>,
): Released<OpenTable> => {
  const groups = groupsOf(codes)
  const places = new Map<string, OpenPlace>()
  const cells: OpenCell[] = []
  for (const period of periods)
    for (const { at, ...place } of placesIn(period)) {
      places.set(place.code, place)
      for (const group of groups) {
        const figure = figureAt(period.cells, { at }, indicator, group.grouping ?? undefined, group.code)
        if (figure.n !== null || figure.hidden !== null)
          cells.push({ place: place.code, period: period.cells.period, group, ...figure })
      }
    }
  const used = new Set(cells.map(({ group }) => group))
  return letThrough({
    indicator: indicator.id,
    kind: indicator.kind,
    places: [...places.values()],
    periods: periods.map(({ cells: { period } }) => period),
    groups: groups.filter((g) => used.has(g)),
    cells,
  })
}

const groupsOf = (codes: Readonly<Record<Grouping, readonly string[]>>): readonly OpenGroup[] => [
  { grouping: null, code: total },
  ...codes.kon.map((code) => ({ grouping: 'kon' as const, code })),
  ...codes.aldersgrupp.map((code) => ({ grouping: 'aldersgrupp' as const, code })),
]

const placesIn = ({ areas, members }: OpenPeriod): readonly (OpenPlace & Place)[] => [
  ...areas.map(({ label, name, kind, invented, at }) => ({ code: label, name, kind, invented, at })),
  ...members.flatMap(({ code, name, at, listed }) =>
    code !== null && name !== null && listed
      ? [{ code, name, kind: 'member' as const, invented: isInvented(code), at }]
      : [],
  ),
]

/** Codes from 9000 are outside the official range: made up for demonstration and tests. */
const isInvented = (code: string): boolean => /^9\d{3}/.test(code)
