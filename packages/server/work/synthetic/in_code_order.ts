import { type Answer, codesOf, type Variable } from '@lyhord/core'

/** A multi answer with its codes in the order of the value set, as the form keeps them; others as they are. */
export const inCodeOrder = (variable: Variable, answer: Answer): Answer =>
  typeof answer === 'object'
    ? (codesOf(variable) ?? []).map((code) => code.id).filter((id) => answer.includes(id))
    : answer
