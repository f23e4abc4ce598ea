/** How a place differs from the ordinary; 1 is ordinary. */
export interface Profile {
  /** Odds that an investigation passes four months. */
  readonly long: number
  /** Odds that a girl has one talk more. */
  readonly talksWithGirls: number
  /** Odds that talks with children are left out. */
  readonly noTalks: number
  /** Odds that needs lead to an intervention. */
  readonly interventions: number
  /** Odds that an assessment instrument is used. */
  readonly instruments: number
}

/** An ordinary place. */
export const ordinary: Profile = { long: 1, talksWithGirls: 1, noTalks: 1, interventions: 1, instruments: 1 }

/** A probability whose odds are multiplied. */
export const byOdds = (probability: number, odds: number): number =>
  (probability * odds) / (1 - probability + probability * odds)
