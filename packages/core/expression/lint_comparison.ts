import { codesOf, type VariableById } from '../codebook/variable.ts'
import { type Flaw, unknownCode, unlike } from './flaw.ts'
import { type Kind, kindOf, variableOf } from './kind.ts'
import type { Comparison, Term } from './tree.ts'

/** What is wrong with a comparison: kinds that cannot be compared, or a code that the other side can never be. */
export const flawsOfComparison = (
  [left, by, right]: readonly [Term, Comparison, Term],
  variables: VariableById,
): readonly Flaw[] => {
  const x = kindBeside(left, right, variables)
  const y = kindBeside(right, left, variables)
  if (!areComparable(x, y, by)) return [unlike(x, y)]
  return [...unknownLiteral(left, right, variables), ...unknownLiteral(right, left, variables)]
}

/** A literal text beside a code is meant as a code. */
const kindBeside = (term: Term, other: Term, variables: VariableById): Kind => {
  const kind = kindOf(term, variables)
  return kind === 'text' && 'value' in term && kindOf(other, variables) === 'code' ? 'code' : kind
}

/** Codes and texts have no order, and lists are only asked what they include. */
const areComparable = (x: Kind, y: Kind, by: Comparison): boolean => {
  if (x === 'codes' || y === 'codes') return false
  if (x === 'any' || y === 'any') return true
  return x === y && (by === '=' || x === 'number' || x === 'day')
}

const unknownLiteral = (literal: Term, other: Term, variables: VariableById): readonly Flaw[] => {
  if (!('value' in literal)) return []
  const code = String(literal.value)
  return codedIn(other)
    .filter((id) => {
      const variable = variableOf(id, variables)
      return variable && codesOf(variable)?.every((c) => c.id !== code)
    })
    .map((id) => unknownCode(id, code))
}

const codedIn = (term: Term): readonly string[] => {
  if ('var' in term) return [term.var]
  return 'only' in term ? [term.only] : []
}
