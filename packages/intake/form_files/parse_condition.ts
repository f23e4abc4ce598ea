import type { Expr } from '@lyhord/core'
import { ConditionReader } from './condition_reader.ts'
import type { Names } from './names.ts'
import { TokenReader, Unreadable } from './token_reader.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * Reads a condition written as XLSForm's XPath or as REDCap's branching logic; `undefined` when it says something that
 * the expression language cannot, or asks about a question that is not there.
 */
export const parseCondition = (text: string, names: Names): Expr | undefined => {
  const tokens = tokensOf(text)
  if (!tokens || tokens.length === 0 || isTooDeep(tokens)) return undefined
  const reader = new TokenReader(tokens)
  try {
    const expr = new ConditionReader(reader, names).or()
    return reader.isDone() ? expr : undefined
  } catch (fault) {
    if (fault instanceof Unreadable) return undefined
    throw fault
  }
}

/** Parentheses inside each other, far more than anybody writes: each is read by a call inside another. */
const deepest = 50

const isTooDeep = (tokens: readonly Token[]): boolean => {
  let depth = 0
  return tokens.some((token) => {
    if (token.kind === 'sign') depth += token.sign === '(' ? 1 : token.sign === ')' ? -1 : 0
    return depth > deepest
  })
}

/** What a relevance that is empty or always true means: asked always. */
export const isAlways = (text: string): boolean =>
  ['', 'true()', '1', 'yes'].includes(text.trim().toLowerCase())
