import type { Direction } from '../../indicator/indicator.ts'
import type { ReleasedIndicator } from '../figures.ts'
import { letThrough, type Released } from '../released.ts'
import { type ComparedArea, type ComparedMember, isIn } from './asked.ts'
import { differenceOf } from './difference.ts'
import { funnelOf, standingIn } from './funnels.ts'
import { figureAt, type PeriodCells, type Place } from './period_cells.ts'
import type { ComparedProfile, ProfileRow } from './shapes.ts'
import { spreadOf } from './spread.ts'

/** One indicator of a profile: how it is called, which way is better, and its released tables. */
export interface ProfileIndicator extends ReleasedIndicator {
  readonly indicator: string
  readonly code: string | null
  readonly direction: Direction
  readonly period: PeriodCells
}

/** An area or a member, with whom it is read against. */
export interface AskedProfile {
  readonly place: Place
  readonly against: ComparedArea
  readonly members: readonly ComparedMember[]
  readonly indicators: readonly ProfileIndicator[]
}

/** One area or member by all indicators, from what has been released and nothing else. */
export const compareProfile = ({
  place,
  against,
  members,
  indicators,
}: AskedProfile): Released<ComparedProfile> => {
  const [any] = indicators
  const peers = any ? members.filter((m) => isIn(any.period, m, against)) : []
  const isPeer = peers.some((m) => m.at === place.at)
  return letThrough({
    rows: indicators.map((one): ProfileRow => {
      const { indicator, code, period } = one
      return {
        indicator,
        code,
        figure: figureAt(period, place, one),
        against: figureAt(period, against, one),
        says: differenceOf(period, one, place, against).says,
        funnel: isPeer ? standingIn(funnelOf(period, one, peers), period, place) : null,
        direction: directions[one.direction],
        spread: spreadOf(peers.map((m) => figureAt(period, m, one))),
      }
    }),
  })
}

const directions = { higher: 'higher_better', lower: 'lower_better', none: 'none' } as const
