import type { Direction } from '../../indicator/indicator.ts'
import type { ReleasedIndicator } from '../figures.ts'
import { letThrough, type Released } from '../released.ts'
import type { Backdrop } from './backdrop.ts'
import { differenceOf } from './difference.ts'
import { standingIn } from './funnels.ts'
import { emptyHalves, figureAt, type PeriodCells, type Place } from './period_cells.ts'
import type { ComparedProfile, ProfileRow } from './shapes.ts'

/** One indicator of a profile: how it is called, which way is better, its released tables and what it is read against. */
export interface ProfileIndicator extends ReleasedIndicator {
  readonly indicator: string
  readonly code: string | null
  readonly direction: Direction
  readonly period: PeriodCells
  readonly backdrop: Released<Backdrop>
}

/** An area or a member, with whom it is read against. `isPeer`: one of the members of that area. */
export interface AskedProfile {
  readonly place: Place
  readonly against: Place
  readonly isPeer: boolean
  readonly indicators: readonly ProfileIndicator[]
}

/** One area or member by all indicators, from what has been released and nothing else. */
export const compareProfile = ({
  place,
  against,
  isPeer,
  indicators,
}: AskedProfile): Released<ComparedProfile> =>
  letThrough({
    rows: indicators.map((one): ProfileRow => {
      const { indicator, code, period } = one
      const { funnel, spread } = one.backdrop.content
      return {
        indicator,
        code,
        emptyHalves: emptyHalves(period, place, one),
        figure: figureAt(period, place, one),
        against: figureAt(period, against, one),
        says: differenceOf(period, one, place, against).says,
        funnel: isPeer ? standingIn(funnel, period, place) : null,
        direction: directions[one.direction],
        spread,
      }
    }),
  })

const directions = { higher: 'higher_better', lower: 'lower_better', none: 'none' } as const
