import { normalQuantile } from '@lyhord/core'
import { diceOf } from './dice.ts'
import { ordinary, type Profile } from './profile.ts'

/** A municipality that does not exist, in a county that does not. The county is the first two digits of its code. */
export interface SyntheticMunicipality {
  readonly code: string
  readonly county: string
  readonly name: string
  readonly profile: Profile
  /** Investigations. */
  readonly size: number
}

/** The days between which the synthetic nation's investigations were closed: ten half-years. */
export const nationSpan = { from: '2021-01-01', to: '2025-12-31' } as const

const municipalities = 290
const counties = 21

/**
 * 290 municipalities in 21 counties sharing so many investigations: a few large and many small, spread as two halves of
 * log-normal curves (a mean of more than twice the median, the largest with about every sixteenth investigation). Codes
 * 60xx–80xx lie outside the official ones (01xx–25xx), and the names are numbers: nothing here is about a real place.
 */
export const nation = (rows: number): readonly SyntheticMunicipality[] => {
  const places = Array.from({ length: municipalities }, (_, i) => i)
  const shares = places.map((i) => shareOf((i + 0.5) / municipalities))
  const sizes = apportioned(rows, shares)
  return places.map((i) => {
    const county = String(60 + (scattered(i) % counties))
    const code = `${county}${String(1 + Math.floor(scattered(i) / counties)).padStart(2, '0')}`
    const size = sizes[i] ?? 0
    return { code, county, name: `Syntetisk kommun ${code}`, profile: profileOf(code), size }
  })
}

/** Every place once, in an order that scatters large and small ones over the counties; 83 and 290 share no factor. */
const scattered = (i: number): number => (i * 83) % municipalities

const shareOf = (p: number): number => {
  const z = normalQuantile(p)
  return Math.exp(z * (z > 0 ? 1.28 : 0.65))
}

/** Whole numbers in these proportions that sum to a total (largest remainder). */
const apportioned = (total: number, shares: readonly number[]): readonly number[] => {
  const sum = shares.reduce((a, b) => a + b, 0)
  const exact = shares.map((share) => (total * share) / sum)
  const given = exact.map(Math.floor)
  const left = total - given.reduce((a, b) => a + b, 0)
  const byRemainder = exact.map((x, i) => ({ i, over: x - Math.floor(x) })).sort((a, b) => b.over - a.over)
  for (const { i } of byRemainder.slice(0, left)) given[i] = (given[i] ?? 0) + 1
  return given
}

const profileOf = (code: string): Profile => {
  const dice = diceOf(`nation ${code}`)
  const odds = (spread: number): number => Math.exp(spread * dice.normal())
  return {
    ...ordinary,
    long: odds(0.4),
    noTalks: odds(0.3),
    interventions: odds(0.25),
    instruments: odds(0.5),
  }
}
