import type { Survival, SurvivalStep } from './kaplan_meier.ts'

/**
 * Share still without event after a number of days, with its interval. Before the first event it is 1 without an
 * interval; `undefined` after the last day anybody was followed, unless nobody is left without event.
 */
export const survivalAt = (
  { steps, lastDay }: Survival,
  day: number,
): Pick<SurvivalStep, 'survival' | 'interval'> | undefined => {
  const step = steps.findLast((each) => each.day <= day)
  if (day > lastDay && step?.survival !== 0) return undefined
  return { survival: step?.survival ?? 1, interval: step?.interval }
}
