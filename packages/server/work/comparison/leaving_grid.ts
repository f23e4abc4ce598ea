import { emptyTally, type Indicator, mergeTallies, type Tally } from '@lyhord/core'
import type { TallyRow } from '../../queries/tallies.ts'
import { strataOf } from './leaving_strata.ts'
import { isReleased } from './released_indicators.ts'

/** In the place of a group: all groups, not told apart. */
export const everybody = 'alla'

/** A cell of what leaves. `records`: of everybody, in the cell of everybody alone. */
export type LeavingCell = TallyRow & { readonly tidigareKand: string }

/** Whether tallies are what leaves, and not the finest grid, which left before. */
export const isLeavingGrid = (rows: readonly TallyRow[]): boolean => rows.some(isWhole)

/** Whether a cell is of everybody. */
export const isWhole = ({ kon, aldersgrupp }: TallyRow): boolean =>
  kon === everybody && aldersgrupp === everybody

/** Whether a cell is of a crossed group, which the adjustment for case mix alone needs. */
export const isCrossed = ({ kon, aldersgrupp }: TallyRow): boolean =>
  kon !== everybody && aldersgrupp !== everybody

/** The cells that together hold everybody once: one, or all of the finest grid. */
export const wholeOf = (rows: readonly TallyRow[]): readonly TallyRow[] =>
  isLeavingGrid(rows) ? rows.filter(isWhole) : rows

/**
 * What leaves of the finest grid of a half-year, no more than releases are made of: everybody, each sex, each age group, and
 * crossed groups of no fewer than five with the shares that are adjusted for case mix. What is so already stays as it is.
 */
export const leavingGrid = (
  rows: readonly TallyRow[],
  indicators: readonly Indicator[],
): readonly LeavingCell[] => {
  if (rows.length === 0 || isLeavingGrid(rows))
    return rows.map((row) => ({ ...row, tidigareKand: row.tidigareKand ?? everybody }))
  const cell = (own: readonly TallyRow[], place: Place, layer: Layer): LeavingCell => ({
    ...{ period: own[0]?.period ?? '', kon: everybody, aldersgrupp: everybody, tidigareKand: everybody },
    ...place,
    records: layer === 'everybody' ? own.reduce((sum, row) => sum + row.records, 0) : 0,
    tallies: talliesOf(own, indicators, layer),
  })
  const groups = (['kon', 'aldersgrupp'] as const).flatMap((by) =>
    [...Map.groupBy(rows, (row) => row[by])].map(([code, own]) => cell(own, { [by]: code }, 'group')),
  )
  const crossed = strataOf(rows).map(({ rows: own, ...place }) => cell(own, place, 'crossed'))
  return [cell(rows, {}, 'everybody'), ...groups, ...crossed]
}

type Place = Partial<Pick<LeavingCell, 'kon' | 'aldersgrupp' | 'tidigareKand'>>
type Layer = 'everybody' | 'group' | 'crossed'

const talliesOf = (
  rows: readonly TallyRow[],
  indicators: readonly Indicator[],
  layer: Layer,
): Record<string, Tally> =>
  Object.fromEntries(
    indicators.flatMap((indicator) => {
      const all = rows.reduce(
        (sum, row) => mergeTallies(sum, row.tallies[indicator.id] ?? emptyTally()),
        emptyTally(),
      )
      const { n, missing, numerator } = all
      if (!leavesIn(layer, indicator) || n + missing === 0 || (layer !== 'everybody' && n === 0)) return []
      const counted = indicator.kind === 'days' || indicator.kind === 'distribution'
      const told = { n, numerator, missing: layer === 'everybody' ? missing : 0 }
      return [[indicator.id, { ...told, counts: counted ? all.counts : {} }] as const]
    }),
  )

/** Distributions are released of everybody alone, shares are adjusted for case mix. */
const leavesIn = (layer: Layer, indicator: Indicator): boolean =>
  isReleased(indicator) &&
  (layer === 'everybody' ||
    (layer === 'group' ? indicator.kind !== 'distribution' : indicator.kind === 'share'))
