import type { Funnel } from '../../statistics/funnel.ts'
import type { ReleasedIndicator } from '../figures.ts'
import { letThrough, type Released } from '../released.ts'
import { funnelOf } from './funnels.ts'
import { figureAt, type PeriodCells, type Place } from './period_cells.ts'
import type { Spread } from './shapes.ts'
import { spreadOf } from './spread.ts'

/** What one is read against, the same for everybody: the funnel and the spread of the members of an area. */
export interface Backdrop {
  readonly funnel: Funnel | undefined
  readonly spread: Spread | null
}

/** The backdrop of an indicator in a period. `peers`: the members of the area. */
export const backdropOf = (
  period: PeriodCells,
  indicator: ReleasedIndicator,
  peers: readonly Place[],
): Released<Backdrop> =>
  letThrough({
    funnel: funnelOf(period, indicator, peers),
    spread: spreadOf(peers.map((m) => figureAt(period, m, indicator))),
  })
