import { type Answers, addMonths, type Interval, wilson } from '@lyhord/core'
import { grantedIn } from './granted.ts'

/** How many of the interventions that should be followed up are; always shown beside what they led to. */
export interface Completeness {
  readonly due: number
  readonly followedUp: number
  /** 0–1; `null` when none is due. */
  readonly share: number | null
  readonly interval: Interval | null
}

/** Completeness among interventions whose investigation closed from one ISO day to another, a year before today. */
export const completenessOf = (
  investigations: readonly Answers[],
  followUps: readonly Answers[],
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): Completeness => {
  const due = grantedIn(investigations, followUps).filter(
    ({ closed }) => from <= closed && closed <= to && addMonths(closed, 12) <= today,
  )
  const followedUp = due.filter((g) => g.followUp).length
  return {
    due: due.length,
    followedUp,
    share: due.length === 0 ? null : followedUp / due.length,
    interval: wilson(followedUp, due.length) ?? null,
  }
}
