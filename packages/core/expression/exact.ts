import { exprsIn, termsIn } from './parts.ts'
import type { Sampling } from './samples.ts'
import { mostCombined } from './samples_of_multi.ts'
import type { Expr, Term } from './tree.ts'

/**
 * Whether the samples stand for every answer, so that finding none among them proves that there is none. Not so when
 * two measures are held against each other, a day is moved twice or only its year is read, many days hang together, or very many codes of one
 * variable are named.
 */
export const isExact = (exprs: readonly Expr[], { landmarks, variables }: Sampling): boolean => {
  const days = variables.filter((v) => v.kind === 'day').length
  const moved = landmarks.months.length + landmarks.spans.length > 0
  return (
    days <= (moved ? 2 : 3) &&
    !exprs.flatMap(termsIn).some((t) => isMovedTwice(t) || 'year' in t) &&
    !exprs.flatMap(exprsIn).some(holdsMeasures) &&
    variables.every(
      (v) =>
        v.kind !== 'multi' || v.values.codes.filter((c) => landmarks.texts.has(c.id)).length <= mostCombined,
    )
  )
}

const isMovedTwice = (term: Term): boolean => {
  const from =
    'months_after' in term ? term.months_after[0] : 'days_after' in term ? term.days_after[0] : undefined
  return from !== undefined && ('months_after' in from || 'days_after' in from)
}

/** A count or a number of days against anything but a given number. */
const holdsMeasures = (expr: Expr): boolean => {
  if (!('compare' in expr)) return false
  const [left, , right] = expr.compare
  return (isMeasure(left) && !('value' in right)) || (isMeasure(right) && !('value' in left))
}

const isMeasure = (term: Term): boolean => 'count' in term || 'days' in term
