import { type Comparison, codesOf, type Expr, not, type Term, type Variable } from '@lyhord/core'
import { meaningOf, type Operand } from './meaning.ts'
import type { Names } from './names.ts'
import { type TokenReader, Unreadable } from './token_reader.ts'

/** Reads tokens as a condition, or throws {@link Unreadable}. */
export class ConditionReader {
  readonly #tokens: TokenReader
  readonly #names: Names

  constructor(tokens: TokenReader, names: Names) {
    this.#tokens = tokens
    this.#names = names
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
    if (this.#tokens.takeWord('not')) return this.#tokens.inParentheses(() => not(this.or()))
    if (this.#tokens.takeWord('selected')) return this.#tokens.inParentheses(() => this.#selected())
    return this.#tokens.attempt(() => this.or()) ?? this.#comparison()
  }

  #selected(): Expr {
    const variable = this.#operand()
    this.#tokens.expect(',')
    return this.#meaning(variable, '=', this.#operand())
  }

  #comparison(): Expr {
    const left = this.#operand()
    const sign = this.#tokens.next()
    if (sign?.kind !== 'sign' || !isComparison(sign.sign)) throw new Unreadable()
    return this.#meaning(left, sign.sign, this.#operand())
  }

  #meaning(left: Operand, by: Comparison | '!=', right: Operand): Expr {
    const expr = meaningOf(left, by, right, this.#names)
    if (!expr) throw new Unreadable()
    return expr
  }

  #operand(): Operand {
    const inside = this.#tokens.attempt(() => this.#operand())
    if (inside) return inside
    const token = this.#tokens.next()
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
    const token = this.#tokens.next()
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
    while (this.#tokens.takeSign('+')) ticked.push(this.#ticked())
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
    const token = this.#tokens.next()
    if (token?.kind !== 'variable' || token.code === undefined) throw new Unreadable()
    return this.#variable(token.name, token.code)
  }

  /** XPath's days between: `decimal-date-time(to) - decimal-date-time(from)`. */
  #difference(): Operand {
    const to = this.#tokens.inParentheses(() => this.#termOf(this.#operand()))
    this.#tokens.expect('-')
    if (!this.#tokens.takeWord(dayNumber)) throw new Unreadable()
    const from = this.#tokens.inParentheses(() => this.#termOf(this.#operand()))
    return { term: { days: [from, to] } }
  }

  #call(word: string): Operand {
    return this.#tokens.inParentheses((): Operand => {
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
    this.#tokens.expect(',')
    const to = this.#operand()
    this.#tokens.expect(',')
    const unit = this.#operand()
    let signed = false
    while (this.#tokens.takeSign(',')) signed = this.#isTrue() || signed
    if (!('text' in unit) || unit.text !== 'd' || !signed) throw new Unreadable()
    return { term: { days: [this.#termOf(from), this.#termOf(to)] } }
  }

  /** Whether the next argument is the word `true`; others, such as the style of days, say nothing here. */
  #isTrue(): boolean {
    const token = this.#tokens.next()
    return token?.kind === 'word' && token.word === 'true'
  }

  #termOf(operand: Operand): Term {
    if ('term' in operand) return operand.term
    if ('variable' in operand && operand.code === undefined) return { var: operand.variable.id }
    if ('text' in operand) return { value: operand.text }
    throw new Unreadable()
  }

  #takeJoiner(joiner: 'and' | 'or'): boolean {
    return this.#tokens.takeWord(joiner) || this.#tokens.takeSign(joiner)
  }
}

const dayNumber = 'decimal-date-time'

const variableIn = (operand: Operand): Variable | undefined =>
  'variable' in operand ? operand.variable : undefined

const isComparison = (sign: string): sign is Comparison | '!=' =>
  ['=', '!=', '<', '<=', '>', '>='].includes(sign)
