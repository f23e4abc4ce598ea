import { daysIn, type Histogram, total } from './histogram.ts'
import type { Interval } from './interval.ts'
import { normalQuantile } from './normal_quantile.ts'

/** What holds from one day with events until the next. */
export interface SurvivalStep {
  readonly day: number
  /** Followed until this day without event. */
  readonly atRisk: number
  readonly events: number
  /** Share still without event, 0–1. */
  readonly survival: number
  /** Greenwood's standard error of the share; `undefined` when the share is 0. */
  readonly error: number | undefined
  /** Log–log interval; `undefined` when the share is 0. */
  readonly interval: Interval | undefined
}

/** A Kaplan–Meier curve: 1 until the first step, not known after the last day anybody was followed. */
export interface Survival {
  readonly n: number
  readonly lastDay: number
  readonly steps: readonly SurvivalStep[]
}

/**
 * Time to event (Kaplan & Meier 1958; Greenwood 1926; log–log interval, Kalbfleisch & Prentice 2002: R `survfit` with
 * `conf.type = "log-log"`). Takes day histograms of events and of those whose follow-up ended without (censored: still
 * at risk on that day), so that groups merge without loss. `undefined` when nobody was followed.
 */
export const kaplanMeier = (
  events: Histogram,
  censored: Histogram,
  confidence = 0.95,
): Survival | undefined => {
  const n = total(events) + total(censored)
  if (n === 0) return undefined
  const z = normalQuantile((1 + confidence) / 2)
  const steps: SurvivalStep[] = []
  let [atRisk, survival, variance] = [n, 1, 0]
  const days = daysIn({ ...events, ...censored })
  for (const day of days) {
    const [ended = 0, left = 0] = [events[day], censored[day]]
    if (ended > 0) {
      survival *= (atRisk - ended) / atRisk
      variance += ended / (atRisk * (atRisk - ended))
      steps.push({ day, atRisk, events: ended, survival, ...spread(survival, Math.sqrt(variance), z) })
    }
    atRisk -= ended + left
  }
  return { n, lastDay: days.at(-1) ?? 0, steps }
}

const spread = (survival: number, relative: number, z: number): Pick<SurvivalStep, 'error' | 'interval'> => {
  if (survival === 0) return { error: undefined, interval: undefined }
  const hazard = -Math.log(survival)
  const power = (by: number): number => Math.exp(-Math.exp(Math.log(hazard) + (by * relative) / hazard))
  return { error: survival * relative, interval: { low: power(z), high: power(-z) } }
}
