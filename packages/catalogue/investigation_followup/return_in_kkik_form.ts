import { type Answers, type Interval, lastDayOf, wilson } from '@lyhord/core'
import { casesOf } from './case_ends.ts'
import { byKkikAge } from './groupings.ts'
import { type Outcome, type OutcomeKind, outcomeOfChild, outcomeOfNobody } from './kkik_outcome.ts'

/** Children not returned within a year, in one age group (`null`: age not known), with what could not be counted. */
export interface KkikReturn {
  readonly ageGroup: string | null
  /** Children whose case ended in the span and who could be followed for twelve months. */
  readonly n: number
  readonly returned: number
  /** The KKiK figure: the share NOT returned, 0–1; `null` when n is 0. */
  readonly notReturned: number | null
  readonly interval: Interval | null
  /** Children whose case ended too late to have been followed for twelve months. */
  readonly notFollowed: number
  /** Children, or investigations without pseudonym, of whom it is not known when the case ended. */
  readonly unknown: number
}

export interface KkikSpan {
  /** First and last ISO day on which the case ended; KKiK takes the first half of a year. */
  readonly from: string
  readonly to: string
  /** The last day the investigations reach; their last closing day when absent. */
  readonly followedTo?: string
}

/**
 * Return within a year in the form of KKiK: a child counts once, at the last day in the span when an investigation and
 * all the interventions it granted had ended and no other was going on. Returned: a new investigation opened after
 * that day and within twelve months. Unaccompanied children are not included. One figure for each age group of KKiK.
 */
export const returnInKkikForm = (
  investigations: readonly Answers[],
  followUps: readonly Answers[],
  span: KkikSpan,
): readonly KkikReturn[] => {
  const followedTo = span.followedTo ?? lastDayOf(investigations, 'utredning_slut') ?? ''
  const included = investigations.filter((i) => i.ensamkommande !== 'ja')
  const children = Map.groupBy(casesOf(included, followUps), (c) => c.investigation.barn_pseudonym)
  const told = Map.groupBy(followUps, (f) => f.barn_pseudonym)
  const outcomes = [...children].flatMap(([child, cases]) =>
    child === undefined
      ? outcomeOfNobody(cases, span)
      : outcomeOfChild(cases, told.get(child) ?? [], { ...span, followedTo }),
  )
  return [...byKkikAge.codes.map((c) => c.id), null].map((group) => figureOf(group, outcomes))
}

const figureOf = (ageGroup: string | null, outcomes: readonly Outcome[]): KkikReturn => {
  const count = (is: OutcomeKind): number =>
    outcomes.filter((o) => o.ageGroup === ageGroup && o.is === is).length
  const [returned, away] = [count('returned'), count('stayed_away')]
  const n = returned + away
  return {
    ageGroup,
    n,
    returned,
    notReturned: n === 0 ? null : away / n,
    interval: wilson(away, n) ?? null,
    notFollowed: count('not_followed'),
    unknown: count('unknown'),
  }
}
