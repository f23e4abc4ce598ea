import {
  answered,
  type Comparison,
  codesOf,
  type Expr,
  either,
  is,
  isNot,
  not,
  type Term,
  unanswered,
  type Variable,
} from '@lyhord/core'
import type { Names } from './names.ts'

/** One side of a comparison as it was written. */
export type Operand =
  | { readonly variable: Variable; readonly code?: string }
  | { readonly text: string }
  | { readonly number: number }
  | { readonly term: Term }

/** A written comparison in the expression language; `undefined` when it has no meaning there. */
export const meaningOf = (
  left: Operand,
  by: Comparison | '!=',
  right: Operand,
  names: Names,
): Expr | undefined => {
  if ('variable' in right && !('variable' in left)) return meaningOf(right, turned[by], left, names)
  if ('variable' in left && left.code !== undefined) return ticked(left.variable, left.code, by, right, names)
  if ('variable' in left) return aboutVariable(left.variable, by, right, names)
  return compared(termOf(left, undefined), by, termOf(right, undefined), [])
}

const turned: Readonly<Record<Comparison | '!=', Comparison | '!='>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** REDCap's `[v(code)] = '1'`: a box that nobody has seen is not ticked. */
const ticked = (
  variable: Variable,
  written: string,
  by: Comparison | '!=',
  right: Operand,
  names: Names,
): Expr | undefined => {
  const code = names.code(variable, written)
  const to = plainText(right)
  if (code === undefined || (to !== '0' && to !== '1') || (by !== '=' && by !== '!=')) return undefined
  return (to === '1') === (by === '=')
    ? is(variable.id, code)
    : either(unanswered(variable.id), isNot(variable.id, code))
}

const aboutVariable = (
  variable: Variable,
  by: Comparison | '!=',
  right: Operand,
  names: Names,
): Expr | undefined => {
  const to = plainText(right)
  if (to === '') return by === '=' ? unanswered(variable.id) : by === '!=' ? answered(variable.id) : undefined
  if (codesOf(variable) === undefined) {
    const read = 'variable' in right ? [variable.id, right.variable.id] : [variable.id]
    return compared({ var: variable.id }, by, termOf(right, variable), read)
  }
  const code = to === undefined ? undefined : names.code(variable, to)
  if (code === undefined || (by !== '=' && by !== '!=')) return undefined
  return by === '=' ? is(variable.id, code) : either(unanswered(variable.id), isNot(variable.id, code))
}

/** `!=` is true of what is not answered, as in both notations. */
const compared = (
  left: Term | undefined,
  by: Comparison | '!=',
  right: Term | undefined,
  read: readonly string[],
): Expr | undefined => {
  if (left === undefined || right === undefined) return undefined
  if (by !== '!=') return { compare: [left, by, right] }
  return either(...read.map(unanswered), not({ compare: [left, '=', right] }))
}

const plainText = (operand: Operand): string | undefined =>
  'text' in operand ? operand.text : 'number' in operand ? String(operand.number) : undefined

/** A number may stand in quotation marks where a number is asked for. */
const termOf = (operand: Operand, beside: Variable | undefined): Term | undefined => {
  if ('term' in operand) return operand.term
  if ('number' in operand) return { value: operand.number }
  if ('variable' in operand) return operand.code === undefined ? { var: operand.variable.id } : undefined
  if (beside?.kind !== 'number') return { value: operand.text }
  const number = Number(operand.text)
  return Number.isFinite(number) ? { value: number } : undefined
}
