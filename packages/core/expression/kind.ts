import type { Variable, VariableById } from '../codebook/variable.ts'
import { isDay } from '../time/day.ts'
import { givenByLinking, linkedOf } from './linked.ts'
import type { Term } from './tree.ts'

/** What a term's value is; `codes` is the answer to a multi variable, `any` is not told by the term. */
export type Kind = 'number' | 'day' | 'code' | 'codes' | 'text' | 'any'

/** The variable a tree means by an id, with or without prefix. */
export const variableOf = (id: string, variables: VariableById): Variable | undefined =>
  variables.get(linkedOf(id).id)

/** The kind of a term's value. */
export const kindOf = (term: Term, variables: VariableById): Kind => {
  if ('var' in term) return kindOfVariable(term.var, variables)
  if ('value' in term) return kindOfValue(term.value)
  if ('first' in term) return term.first.map((t) => kindOf(t, variables)).find((k) => k !== 'any') ?? 'any'
  if ('only' in term) return 'code'
  return 'count' in term || 'days' in term || 'year' in term ? 'number' : 'day'
}

const kindOfVariable = (id: string, variables: VariableById): Kind => {
  const given = givenByLinking(id)
  if (given === undefined) return kindOfAnswer(variableOf(id, variables))
  return given === 'chainLength' ? 'number' : 'day'
}

const kindOfValue = (value: string | number): Kind => {
  if (typeof value === 'number') return 'number'
  return isDay(value) ? 'day' : 'text'
}

const kindOfAnswer = (variable: Variable | undefined): Kind => {
  if (variable === undefined) return 'any'
  if (variable.kind === 'one' || variable.kind === 'yes_no') return 'code'
  if (variable.kind === 'multi') return 'codes'
  return variable.kind === 'pseudonym' ? 'text' : variable.kind
}
