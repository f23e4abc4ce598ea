import type { Answer, Answers } from '@lyhord/core'
import { differingIds, sameAnswer, withAnswer } from '../course/answers.ts'

export type Side = 'mine' | 'theirs'

/** One answer that two people have left differently. `suggested`: the side that changed it, when only one did. */
export interface Difference {
  readonly variable: string
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
  readonly suggested: Side | undefined
}

/** Where two versions differ, in the order of the form. `base`: the answers both began from. */
export const differencesOf = (
  order: readonly string[],
  base: Answers,
  mine: Answers,
  theirs: Answers,
): readonly Difference[] =>
  differingIds(mine, theirs)
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((id) => ({
      variable: id,
      mine: mine[id],
      theirs: theirs[id],
      suggested: suggestedSide(base[id], mine[id], theirs[id]),
    }))

const suggestedSide = (
  base: Answer | undefined,
  mine: Answer | undefined,
  theirs: Answer | undefined,
): Side | undefined => {
  if (sameAnswer(base, theirs)) return 'mine'
  return sameAnswer(base, mine) ? 'theirs' : undefined
}

/** My answers with theirs wherever theirs were chosen. */
export const settle = (
  mine: Answers,
  differences: readonly Difference[],
  chosen: Readonly<Record<string, Side | undefined>>,
): Answers =>
  differences.reduce(
    (answers, d) => (chosen[d.variable] === 'theirs' ? withAnswer(answers, d.variable, d.theirs) : answers),
    mine,
  )
