import { type Stratum, standardisedShare } from '../statistics/indirect_standardisation.ts'
import { total } from './cell_system.ts'
import type { DisclosurePolicy } from './policy.ts'
import type { ReleasedTable } from './release.ts'
import { letThrough, type Released } from './released.ts'

/** An area with its cases by kind (sex × age × known before). */
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
  const standard = areas.flatMap(({ strata }) => strata)
  const caseMix = areas.flatMap((area) => {
    const cell = content.cells.find((c) => c.area === area.area && Object.values(c.group)[0] === total)
    const { n = null, numerator = null } = cell ?? {}
    if (!cell || cell.hidden !== null || n === null || numerator === null) return []
    const mix = blurred(area, content.policy, draw)
    const found = standardisedShare(mix.strata, standard)
    if (!found || mix.error(standard) > tolerated * Math.sqrt((numerator * (n - numerator)) / n)) return []
    return [{ area: area.area, expected: Math.round(10 * n * found.fromMix) / 10 }]
  })
  return letThrough({ ...content, caseMix })
}

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
    error: (standard: readonly Stratum[]): number => {
      const known = Map.groupBy(standard, (s) => s.stratum)
      const sum = (of: readonly Stratum[], what: 'n' | 'numerator') => of.reduce((all, s) => all + s[what], 0)
      const rateOf = (of: readonly Stratum[]) => sum(of, 'numerator') / Math.max(1, sum(of, 'n'))
      const centre = rateOf(standard)
      const variance = rounded.reduce((all, { stratum, rest }) => {
        const apart = rateOf(known.get(stratum) ?? []) - centre
        return all + step ** 2 * rest * (1 - rest) * apart ** 2
      }, 0)
      return Math.sqrt(variance)
    },
  }
}
