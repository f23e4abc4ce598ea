import { canTellApart, newcombe } from '../../statistics/newcombe.ts'
import type { ReleasedIndicator } from '../figures.ts'
import { areApart, isIn } from './asked.ts'
import { countsIn, type PeriodCells, type Place } from './period_cells.ts'
import type { AgainstArea, Says } from './shapes.ts'

interface Counted {
  readonly n: number
  readonly numerator: number
}

type Difference = Pick<AgainstArea, 'says' | 'difference'>

const noFigure: Difference = { says: 'no_figure', difference: null }

/**
 * A place against the others of an area (Newcombe, 95 %): when it is part of the area it is taken out of it, for nobody is
 * compared with themselves. Places that overlap otherwise are not compared, nor is anything but shares.
 */
export const differenceOf = (
  period: PeriodCells,
  { kind }: ReleasedIndicator,
  own: Place,
  area: Place,
): Difference => {
  const [mine, all] = [shareIn(period, own), shareIn(period, area)]
  if (!mine || !all || (kind !== 'share' && kind !== 'distribution')) return noFigure
  const isPart = isIn(period, own, area)
  if (!isPart && !areApart(period, own, area)) return noFigure
  const others = isPart ? { n: all.n - mine.n, numerator: all.numerator - mine.numerator } : all
  const found = newcombe(mine, others)
  if (!found) return noFigure
  const { difference: value, low, high } = found
  const says: Says = canTellApart(found) ? (low > 0 ? 'higher' : 'lower') : 'cannot_tell'
  return { says, difference: { value, interval: [low, high] } }
}

/** The counts of a share that is shown. */
export const shareIn = (period: PeriodCells, place: Place): Counted | undefined => {
  const counts = countsIn(period, place)
  if (!counts || counts.hidden !== null || counts.n === null || counts.numerator === null) return undefined
  return { n: counts.n, numerator: counts.numerator }
}
