import type { Unknown } from '../expression/possible.ts'
import { readsOf } from '../expression/reads.ts'
import type { Expr } from '../expression/tree.ts'
import type { Question } from './form.ts'

/** The questions a condition depends on, by itself or through the conditions of those it reads, in question order. */
export const unknownsOf = (condition: Expr, questions: readonly Question[]): readonly Unknown[] => {
  const needed = new Set(readsOf(condition))
  for (const { variable, askedWhen } of questions.toReversed())
    if (needed.has(variable.id) && askedWhen) for (const id of readsOf(askedWhen)) needed.add(id)
  return questions
    .filter((q) => needed.has(q.variable.id))
    .map(({ variable, askedWhen }) => ({
      id: variable.id,
      variable,
      ...(askedWhen ? { askedWhen } : {}),
    }))
}
