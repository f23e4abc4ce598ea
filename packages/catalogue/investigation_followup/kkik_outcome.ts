import { type Answer, type Answers, addMonths } from '@lyhord/core'
import type { Case } from './case_ends.ts'
import { byKkikAge } from './groupings.ts'

export type OutcomeKind = 'returned' | 'stayed_away' | 'not_followed' | 'unknown'

/** What became of one child after its case ended. */
export interface Outcome {
  readonly ageGroup: string | null
  readonly is: OutcomeKind
}

interface Span {
  readonly from: string
  readonly to: string
}

/** Investigations without pseudonym that closed in the span: nobody knows whether the child came back. */
export const outcomeOfNobody = (cases: readonly Case[], span: Span): readonly Outcome[] =>
  cases.filter((c) => isIn(span, c.investigation.utredning_slut)).map((c) => outcomeIn(c, 'unknown'))

/** The outcome of one child, none when its case did not end in the span; `followUps` may tell of new investigations. */
export const outcomeOfChild = (
  cases: readonly Case[],
  followUps: readonly Answers[],
  span: Span & { readonly followedTo: string },
): readonly Outcome[] => {
  const last = cases.filter((c) => isIn(span, c.end) && !isGoingOn(cases, c.end)).reduce(later, undefined)
  if (!last) return outcomeOfNobody(cases.filter((c) => c.end === 'unknown').slice(-1), span)
  const year = addMonths(last.end, 12)
  if (cases.some((c) => c.end === 'unknown' && openedBy(c, last.end))) return [outcomeIn(last, 'unknown')]
  if (year > span.followedTo) return [outcomeIn(last, 'not_followed')]
  const openings = [
    ...cases.map((c) => c.investigation.utredning_start),
    ...followUps.map((f) => f.ny_utredning_datum),
  ]
  const isBack = openings.some((day) => typeof day === 'string' && last.end < day && day <= year)
  return [outcomeIn(last, isBack ? 'returned' : 'stayed_away')]
}

const outcomeIn = ({ investigation }: Case, is: OutcomeKind): Outcome => ({
  ageGroup: byKkikAge.groupOf(investigation),
  is,
})

const isIn = ({ from, to }: Span, day: Answer | undefined): boolean =>
  typeof day === 'string' && from <= day && day <= to

const later = (a: Case | undefined, b: Case): Case => (a && a.end >= b.end ? a : b)

const openedBy = ({ investigation: { utredning_start: opened } }: Case, day: string): boolean =>
  typeof opened === 'string' && opened <= day

/** Whether another case had begun by a day and had surely not ended then. */
const isGoingOn = (cases: readonly Case[], day: string): boolean =>
  cases.some((c) => c.end !== 'unknown' && openedBy(c, day) && (c.end === 'going_on' || c.end > day))
