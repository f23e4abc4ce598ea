import type { Code } from '../codebook/value_set.ts'
import { canTellApart, newcombe, type Proportion } from '../statistics/newcombe.ts'
import type { Tally } from './tally.ts'
import type { ToldIndicator } from './told_indicator.ts'

/** The first group's share minus the second's, with interval; `told`: the interval does not cover 0. */
export interface Difference {
  readonly indicator: string
  readonly code?: string
  readonly a: string
  readonly b: string
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly told: boolean
}

type Tallies = Readonly<Record<string, Tally>>

/** Girls against boys for every share and every code of a distribution; left out where a group is empty. */
export const differencesBetween = <I extends ToldIndicator>(
  indicators: readonly I[],
  girls: Tallies,
  boys: Tallies,
  codes: (indicator: I) => readonly Code[],
): Difference[] =>
  indicators.flatMap((indicator) => {
    const [a, b] = [girls[indicator.id], boys[indicator.id]]
    if (!a || !b) return []
    if (indicator.kind === 'share') return between({ indicator: indicator.id }, share(a), share(b))
    if (indicator.kind !== 'distribution') return []
    return codes(indicator).flatMap(({ id }) =>
      between({ indicator: indicator.id, code: id }, share(a, id), share(b, id)),
    )
  })

const share = (tally: Tally, code?: string): Proportion => ({
  numerator: code === undefined ? tally.numerator : (tally.counts[code] ?? 0),
  n: tally.n,
})

const between = (about: { indicator: string; code?: string }, a: Proportion, b: Proportion): Difference[] => {
  const difference = newcombe(a, b)
  return difference
    ? [{ ...about, a: 'flicka', b: 'pojke', ...difference, told: canTellApart(difference) }]
    : []
}
