import { type Stratum, standardisedShare } from '../statistics/indirect_standardisation.ts'
import { total } from './cell_system.ts'
import type { DisclosurePolicy } from './policy.ts'
import { letThrough, type Released } from './released.ts'
import type { ReleasedTable } from './released_table.ts'

/** In the place of a word of a kind: cases that are not told apart by it. */
export const together = 'ovriga'

/** An area with its cases by kind: sex, age group and known before, with spaces between. */
export interface CaseMix {
  readonly area: string
  readonly strata: readonly Stratum[]
}

/** A number from 0 to 1, always the same for the same area, kind and count, which nobody outside can tell. */
export type Draw = (area: string, stratum: string, count: number) => number

/**
 * Adds what each area's own mix of cases would give at everybody's rates (indirect standardisation), where its share is
 * shown. The mix is rounded at random to steps of the threshold and one before anything is computed of it, so that all
 * that is computed tells no more than those rounded numbers do; left out where that would blur too much.
 */
export const withCaseMix = (
  { content }: Released<ReleasedTable>,
  areas: readonly CaseMix[],
  draw: Draw,
): Released<ReleasedTable> => {
  const kinds = pooled(areas.flatMap(({ strata }) => strata))
  const standard = standardOf(kinds)
  const centre = rateOf(sumOf(kinds))
  const caseMix = areas.flatMap((area) => {
    const cell = content.cells.find((c) => c.area === area.area && Object.values(c.group)[0] === total)
    const { n = null, numerator = null } = cell ?? {}
    if (!cell || cell.hidden !== null || n === null || numerator === null) return []
    const mix = blurred(area, content.policy, draw)
    const found = standardisedShare(mix.strata, standard)
    if (!found || mix.error(standard, centre) > tolerated * Math.sqrt((numerator * (n - numerator)) / n))
      return []
    return [{ area: area.area, expected: Math.round(10 * n * found.fromMix) / 10 }]
  })
  return letThrough({ ...content, caseMix })
}

/** Cases of the same kind as one. */
export const pooled = (strata: readonly Stratum[]): readonly Stratum[] =>
  [...Map.groupBy(strata, (s) => s.stratum)].map(([stratum, own]) => ({ stratum, ...sumOf(own) }))

/** By kind, the cases it is held against: where some are not told apart, those of all kinds that they may be. */
const standardOf = (kinds: readonly Stratum[]): readonly Stratum[] =>
  kinds.map(({ stratum }) => ({ stratum, ...sumOf(kinds.filter((s) => isOf(stratum, s.stratum))) }))

const isOf = (kind: string, stratum: string): boolean => {
  const words = stratum.split(' ')
  return kind.split(' ').every((word, i) => word === together || word === words[i])
}

const sumOf = (strata: readonly Stratum[]) =>
  strata.reduce((sum, s) => ({ n: sum.n + s.n, numerator: sum.numerator + s.numerator }), {
    n: 0,
    numerator: 0,
  })

const rateOf = ({ n, numerator }: { readonly n: number; readonly numerator: number }): number =>
  numerator / Math.max(1, n)

/** The blur may be this part of what chance alone makes of the observed number (one standard error). */
const tolerated = 0.5

/** A mix whose counts are rounded up or down to whole steps, each as often as to be right in the long run. */
const blurred = ({ area, strata }: CaseMix, { max }: DisclosurePolicy, draw: Draw) => {
  const step = max + 1
  const rounded = strata.map(({ stratum, n }) => {
    const rest = (n % step) / step
    const up = draw(area, stratum, n) < rest ? 1 : 0
    return { stratum, n: (Math.floor(n / step) + up) * step, numerator: 0, rest }
  })
  return {
    strata: rounded,
    /** The standard error that the rounding adds to the expected number. */
    error: (standard: readonly Stratum[], centre: number): number => {
      const rates = new Map(standard.map((s) => [s.stratum, rateOf(s)]))
      const variance = rounded.reduce((sum, { stratum, rest }) => {
        const apart = (rates.get(stratum) ?? 0) - centre
        return sum + step ** 2 * rest * (1 - rest) * apart ** 2
      }, 0)
      return Math.sqrt(variance)
    },
  }
}
