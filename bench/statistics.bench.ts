import {
  type Histogram,
  kaplanMeier,
  merge,
  pPrimeChart,
  ratioFunnel,
  ratioStanding,
  type Stratum,
  shareFunnel,
  shareStanding,
  standardisedShare,
  survivalMedian,
  wilson,
} from '@lyhord/core'
import { drawsFrom } from './invented_rows.ts'
import { microsecondsEach } from './timed.ts'

const municipalities = 290
const draw = drawsFrom(290)
const each = <T>(made: (place: number) => T, length = municipalities): readonly T[] =>
  Array.from({ length }, (_, place) => made(place))

const shares = each(() => {
  const n = 5 + draw(2000)
  return { n, numerator: draw(n) }
})
const ratios = each(() => ({ observed: draw(60), expected: 1 + draw(60) }))
const strata = each(() =>
  each(
    (place): Stratum => {
      const n = 1 + draw(40)
      return { stratum: `${place}`, n, numerator: draw(n) }
    },
    2 * 6 * 2,
  ),
)
const days = each((): Histogram => Object.fromEntries(each(() => [draw(1800), 1 + draw(30)], 400)))
const months = each(() => ({ n: 500 + draw(90_000), numerator: draw(500) }), 120)

const tell = (what: string, work: () => unknown): void =>
  console.log(`${what}: ${(microsecondsEach([0], work, 9) / 1000).toFixed(2)} ms CPU`)

console.log(`One indicator for ${municipalities} municipalities; target: within a comparison page's 100 ms`)
tell('  290 Wilson intervals', () => shares.map(({ numerator, n }) => wilson(numerator, n)))
tell('  funnel of shares with over-dispersion and 290 standings at 95 and 99.8 %', () => {
  const funnel = shareFunnel(shares)
  return funnel && shares.map((unit) => shareStanding(funnel, unit))
})
tell('  funnel of observed / expected and 290 standings', () => {
  const funnel = ratioFunnel(ratios)
  return funnel && ratios.map((unit) => ratioStanding(funnel, unit))
})
const nation = strata.flat()
tell('  case mix of one municipality (24 strata) against the nation', () =>
  standardisedShare(strata[0] ?? [], nation),
)
const followed = days.flatMap((h) => Object.values(h)).reduce((a, b) => a + b, 0)
tell(`  Kaplan–Meier and median of ${followed} placements, histograms of 290 merged`, () => {
  const events = days.slice(0, 145).reduce(merge)
  const curve = kaplanMeier(events, days.slice(145).reduce(merge))
  return curve && survivalMedian(curve)
})
tell('  p′ chart of 120 months', () => pPrimeChart(months))
