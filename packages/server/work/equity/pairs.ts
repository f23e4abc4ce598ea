import { type EquityPair, equityIndicators } from '@lyhord/contract/resources/equity.ts'
import type { Dimension, GroupId } from './dimensions.ts'

/** A pair with where to find it: the place of the indicator, and the groups that it is held against. */
interface PlacedPair {
  readonly pair: EquityPair
  readonly i: number
  readonly others: readonly GroupId[]
}

/** Two groups are held against each other once; of several, each against all the others. */
export const pairsOf = ({ id: dimension, groups }: Dimension): readonly PlacedPair[] => {
  const [one, other, ...more] = groups
  const pairs: readonly (readonly [GroupId, GroupId | null])[] =
    one && other && more.length === 0 ? [[one, other]] : groups.map((g) => [g, null])
  return equityIndicators.flatMap((indicator, i) =>
    pairs.map(([group, against]) => ({
      pair: { dimension, indicator, group, against },
      i,
      others: against ? [against] : groups.filter((g) => g !== group),
    })),
  )
}

/** Tells a pair from the others. */
export const keyOfPair = ({ dimension, indicator, group, against }: EquityPair): string =>
  `${dimension} ${indicator} ${group} ${against}`
