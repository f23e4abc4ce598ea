import { type Comparison, codesOf, type Expr, not, type Term, type Variable } from '@lyhord/core'
import { meaningOf, type Operand } from './meaning.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What the names in a file mean in the form being made. */
export interface Names {
  readonly variable: (name: string) => Variable | undefined
  /** Our code for the file's, where the variable has it. */
  readonly code: (variable: Variable, code: string) => string | undefined
  /** The variable that `.` stands for, in a constraint. */
  readonly self?: Variable
}

/** Nothing here is a fault: what cannot be read makes the whole condition unreadable. */
class Unreadable extends Error {}

/**
 * Reads a condition written as XLSForm's XPath or as REDCap's branching logic; `undefined` when it says something that
 * the expression language cannot, or asks about a question that is not there.
 */
export const parseCondition = (text: string, names: Names): Expr | undefined => {
  const tokens = tokensOf(text)
  if (!tokens || tokens.length === 0 || isTooDeep(tokens)) return undefined
  const reader = new Reader(tokens, names)
  try {
    const expr = reader.or()
    return reader.done() ? expr : undefined
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

class Reader {
  readonly #tokens: readonly Token[]
  readonly #names: Names
  #at = 0

  constructor(tokens: readonly Token[], names: Names) {
    this.#tokens = tokens
    this.#names = names
  }

  done(): boolean {
    return this.#at === this.#tokens.length
  }

  or(): Expr {
    const parts = [this.#and()]
    while (this.#takeJoiner('or')) parts.push(this.#and())
    return parts.length === 1 && parts[0] ? parts[0] : { any: parts }
  }

  #and(): Expr {
    const parts = [this.#single()]
    while (this.#takeJoiner('and')) parts.push(this.#single())
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts }
  }

  #single(): Expr {
    if (this.#takeWord('not')) return this.#inParentheses(() => not(this.or()))
    if (this.#takeWord('selected')) return this.#inParentheses(() => this.#selected())
    return this.#attempt(() => this.#inParentheses(() => this.or())) ?? this.#comparison()
  }

  #selected(): Expr {
    const variable = this.#operand()
    this.#expect(',')
    return this.#meaning(variable, '=', this.#operand())
  }

  #comparison(): Expr {
    const left = this.#operand()
    const sign = this.#next()
    if (sign?.kind !== 'sign' || !isComparison(sign.sign)) throw new Unreadable()
    return this.#meaning(left, sign.sign, this.#operand())
  }

  #meaning(left: Operand, by: Comparison | '!=', right: Operand): Expr {
    const expr = meaningOf(left, by, right, this.#names)
    if (!expr) throw new Unreadable()
    return expr
  }

  #operand(): Operand {
    const inside = this.#attempt(() => this.#inParentheses(() => this.#operand()))
    if (inside) return inside
    const token = this.#next()
    if (token?.kind === 'variable') return this.#sum(this.#variable(token.name, token.code))
    if (token?.kind === 'text')
      return token.text === 'today' ? { term: { today: true } } : { text: token.text }
    if (token?.kind === 'number') return { number: token.number }
    if (token?.kind === 'word' && token.word === dayNumber) return this.#difference()
    if (token?.kind === 'word') return this.#call(token.word)
    if (token?.kind === 'sign' && token.sign === '.' && this.#names.self)
      return { variable: this.#names.self }
    if (token?.kind === 'sign' && token.sign === '-') return this.#negative()
    throw new Unreadable()
  }

  #negative(): Operand {
    const token = this.#next()
    if (token?.kind !== 'number') throw new Unreadable()
    return { number: -token.number }
  }

  #variable(name: string, code: string | undefined): Operand {
    const variable = this.#names.variable(name)
    if (!variable) throw new Unreadable()
    return code === undefined ? { variable } : { variable, code }
  }

  /** `[v(a)] + [v(b)] + …` over every code of a variable counts what is ticked; no other sum means anything here. */
  #sum(first: Operand): Operand {
    const ticked = [first]
    while (this.#takeSign('+')) ticked.push(this.#ticked())
    if (ticked.length === 1) return first
    const codes = ticked.map((one) =>
      'variable' in one && one.variable === variableIn(first) ? one.code : undefined,
    )
    const variable = variableIn(first)
    const all = variable && codesOf(variable)?.map((code) => code.id)
    if (
      !variable ||
      !all?.every((code) => codes.some((c) => c !== undefined && this.#names.code(variable, c) === code))
    )
      throw new Unreadable()
    return { term: { count: variable.id } }
  }

  #ticked(): Operand {
    const token = this.#next()
    if (token?.kind !== 'variable' || token.code === undefined) throw new Unreadable()
    return this.#variable(token.name, token.code)
  }

  /** XPath's days between: `decimal-date-time(to) - decimal-date-time(from)`. */
  #difference(): Operand {
    const to = this.#inParentheses(() => this.#termOf(this.#operand()))
    this.#expect('-')
    if (!this.#takeWord(dayNumber)) throw new Unreadable()
    const from = this.#inParentheses(() => this.#termOf(this.#operand()))
    return { term: { days: [from, to] } }
  }

  #call(word: string): Operand {
    return this.#inParentheses((): Operand => {
      if (word === 'today') return { term: { today: true } }
      const first = this.#operand()
      if (word === 'count-selected' && 'variable' in first) return { term: { count: first.variable.id } }
      if (word === 'year') return { term: { year: this.#termOf(first) } }
      if (word === 'datediff') return this.#days(first)
      if (word === 'date' || word === 'int' || word === 'number') return first
      throw new Unreadable()
    })
  }

  /** REDCap's `datediff(a, b, 'd', …)`, from the first to the second; without the sign the order does not matter. */
  #days(from: Operand): Operand {
    this.#expect(',')
    const to = this.#operand()
    this.#expect(',')
    const unit = this.#operand()
    let signed = false
    while (this.#takeSign(',')) signed = this.#isTrue() || signed
    if (!('text' in unit) || unit.text !== 'd' || !signed) throw new Unreadable()
    return { term: { days: [this.#termOf(from), this.#termOf(to)] } }
  }

  /** Whether the next argument is the word `true`; others, such as the style of days, say nothing here. */
  #isTrue(): boolean {
    const token = this.#next()
    return token?.kind === 'word' && token.word === 'true'
  }

  #termOf(operand: Operand): Term {
    if ('term' in operand) return operand.term
    if ('variable' in operand && operand.code === undefined) return { var: operand.variable.id }
    if ('text' in operand) return { value: operand.text }
    throw new Unreadable()
  }

  #inParentheses<T>(read: () => T): T {
    this.#expect('(')
    const found = read()
    this.#expect(')')
    return found
  }

  #attempt<T>(read: () => T): T | undefined {
    const from = this.#at
    const token = this.#tokens[from]
    if (token?.kind !== 'sign' || token.sign !== '(') return undefined
    try {
      return read()
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault
      this.#at = from
      return undefined
    }
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++]
  }

  #expect(sign: string): void {
    if (!this.#takeSign(sign)) throw new Unreadable()
  }

  #takeSign(sign: string): boolean {
    const token = this.#tokens[this.#at]
    const is = token?.kind === 'sign' && token.sign === sign
    if (is) this.#at++
    return is
  }

  #takeWord(word: string): boolean {
    const token = this.#tokens[this.#at]
    const is = token?.kind === 'word' && token.word === word
    if (is) this.#at++
    return is
  }

  #takeJoiner(joiner: 'and' | 'or'): boolean {
    return this.#takeWord(joiner) || this.#takeSign(joiner)
  }
}

const dayNumber = 'decimal-date-time'

const variableIn = (operand: Operand): Variable | undefined =>
  'variable' in operand ? operand.variable : undefined

const isComparison = (sign: string): sign is Comparison | '!=' =>
  ['=', '!=', '<', '<=', '>', '>='].includes(sign)

/** What a relevance that is empty or always true means: asked always. */
export const isAlways = (text: string): boolean =>
  ['', 'true()', '1', 'yes'].includes(text.trim().toLowerCase())
