import { type Answer, type Answers, addMonths, linkRecords } from '@lyhord/core'
import { investigationForm } from '../investigation/form.ts'
import { type Granted, grantedIn } from './granted.ts'
import { dueAfterMonths } from './months.ts'

/** A follow-up to make: what is known of it already, and the ISO day when twelve months have passed. */
export interface FollowUpDue {
  readonly prefill: Answers
  readonly twelveMonths: string
}

/**
 * The worklist: granted interventions of investigations that closed at least about eleven months before an ISO day and
 * lack a follow-up, longest waiting first. Prefilled from the investigation, with a new investigation within twelve
 * months if one is known; that none is known is left for somebody to answer.
 */
export const followUpsDue = (
  investigations: readonly Answers[],
  followUps: readonly Answers[],
  today: string,
): readonly FollowUpDue[] => {
  const taken = new Set(followUps.map((f) => f.uppfoljning_id))
  return grantedIn(linkRecords(investigations, investigationForm.keys), followUps)
    .filter(({ closed, followUp }) => !followUp && addMonths(closed, dueAfterMonths) <= today)
    .map((granted) => ({ prefill: prefillOf(granted, taken), twelveMonths: addMonths(granted.closed, 12) }))
    .sort((a, b) => (a.twelveMonths < b.twelveMonths ? -1 : a.twelveMonths > b.twelveMonths ? 1 : 0))
}

const copied = ['utredning_id', 'barn_pseudonym', 'kon', 'alder', 'ensamkommande', 'utredning_slut'] as const

const prefillOf = (
  { investigation, intervention, closed }: Granted,
  taken: ReadonlySet<Answer | undefined>,
): Answers => {
  const { utredning_id: id, 'next.utredning_start': next } = investigation
  const known = copied.flatMap((of) => {
    const answer = investigation[of]
    return answer === undefined ? [] : [[of, answer] as const]
  })
  const isReturn = typeof next === 'string' && next <= addMonths(closed, 12)
  return {
    ...(typeof id === 'string' ? { uppfoljning_id: freeId(`${id}/${intervention}`, taken) } : {}),
    ...Object.fromEntries(known),
    insats: intervention,
    ...(isReturn ? { ny_utredning: 'ja', ny_utredning_datum: next } : {}),
  }
}

/** An earlier check on the way may have taken the id. */
const freeId = (id: string, taken: ReadonlySet<Answer | undefined>): string => {
  for (let n = 2, free = id; ; n++) {
    if (!taken.has(free)) return free
    free = `${id}/${n}`
  }
}
