import type { Survival, SurvivalStep } from './kaplan_meier.ts'

/** Days until half have had the event; `undefined` where the curve or limit never gets down to half. */
export interface SurvivalMedian {
  readonly median: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
}

/**
 * Median time to event with the interval where the curve's limits pass ½ (Brookmeyer & Crowley 1982; R `survfit`). A
 * curve that stays at exactly ½ for a while gives the middle of that while.
 */
export const survivalMedian = (curve: Survival): SurvivalMedian => ({
  median: passesHalf(curve, ({ survival }) => survival),
  low: passesHalf(curve, ({ interval }) => interval?.low),
  high: passesHalf(curve, ({ interval }) => interval?.high),
})

/** What floating point may have done to ½. */
const tolerance = 1e-8

const passesHalf = (
  { steps }: Survival,
  of: (step: SurvivalStep) => number | undefined,
): number | undefined => {
  const [first, ...later] = steps.flatMap((step) => {
    const value = of(step)
    return value !== undefined && value < 0.5 + tolerance ? { day: step.day, value } : []
  })
  if (first === undefined) return undefined
  const after = later.find(({ value }) => value < first.value)
  return Math.abs(first.value - 0.5) < tolerance && after ? (first.day + after.day) / 2 : first.day
}
