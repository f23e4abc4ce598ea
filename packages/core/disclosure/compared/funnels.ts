import type { Funnel } from '../../statistics/funnel.ts'
import { shareFunnel, shareLimits } from '../../statistics/share_funnel.ts'
import { shareStanding } from '../../statistics/standing.ts'
import type { ReleasedIndicator } from '../figures.ts'
import { shareIn } from './difference.ts'
import type { PeriodCells, Place } from './period_cells.ts'
import type { ComparedFunnel, FunnelLimits, InFunnel } from './shapes.ts'

/** With fewer the spread beyond chance cannot be estimated. */
const enoughUnits = 10
const drawnSizes = 48

/** The funnel of those members of an area whose share is shown; `undefined` when there are not two. */
export const funnelOf = (
  period: PeriodCells,
  { kind }: ReleasedIndicator,
  peers: readonly Place[],
): Funnel | undefined => {
  if (kind !== 'share' && kind !== 'distribution') return undefined
  const units = peers.flatMap((m) => shareIn(period, m) ?? [])
  return units.length < 2 ? undefined : shareFunnel(units)
}

/** Where a place lies in the funnel of its peers; `null` without a figure, or when they are too few. */
export const standingIn = (
  funnel: Funnel | undefined,
  period: PeriodCells,
  place: Place,
): InFunnel | null => {
  const own = shareIn(period, place)
  if (!funnel || !own || funnel.units < enoughUnits) return null
  const said = shareStanding(funnel, own)
  if (said === undefined) return null
  if (said === 'cannot_be_told') return 'within'
  return said === 'much_lower' || said === 'much_higher' ? 'outside998' : 'outside95'
}

/** A funnel with its limits up to the largest of the members; those of too few are of chance alone. */
export const drawnFunnel = (
  funnel: Funnel,
  period: PeriodCells,
  members: readonly Place[],
): ComparedFunnel => {
  const largest = Math.max(...members.map((m) => shareIn(period, m)?.n ?? 0))
  const enough = funnel.units >= enoughUnits
  const drawn = enough ? funnel : { ...funnel, tau2: 0 }
  return {
    target: drawn.centre,
    overDispersed: drawn.tau2 > 0 && drawn.phi > 1,
    phi: drawn.phi,
    tau2: drawn.tau2,
    limits: sizesUpTo(Math.ceil(largest * 1.1)).map((n) => limitsAt(drawn, n)),
    points: drawn.units,
    enough,
  }
}

/** Sizes of the denominator: closer together where the limits bend most. */
const sizesUpTo = (largest: number): readonly number[] => {
  const sizes = Array.from({ length: drawnSizes }, (_, i) =>
    Math.max(1, Math.round(largest * ((i + 1) / drawnSizes) ** 2)),
  )
  return [...new Set(sizes)]
}

const limitsAt = (funnel: Funnel, n: number): FunnelLimits => {
  const [at95, at998] = [shareLimits(funnel, n, 0.95), shareLimits(funnel, n, 0.998)]
  return {
    n,
    low95: at95?.low ?? 0,
    high95: at95?.high ?? 1,
    low998: at998?.low ?? 0,
    high998: at998?.high ?? 1,
  }
}
