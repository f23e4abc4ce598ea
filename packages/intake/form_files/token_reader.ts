import type { Token } from './tokens.ts'

/** Nothing here is a fault: what cannot be read makes the whole condition unreadable. */
export class Unreadable extends Error {}

/** Takes tokens one by one. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  isDone(): boolean {
    return this.#at === this.#tokens.length
  }

  next(): Token | undefined {
    return this.#tokens[this.#at++]
  }

  expect(sign: string): void {
    if (!this.takeSign(sign)) throw new Unreadable()
  }

  /** Takes the next token if it is this sign, and says whether it was. */
  takeSign(sign: string): boolean {
    const token = this.#tokens[this.#at]
    const is = token?.kind === 'sign' && token.sign === sign
    if (is) this.#at++
    return is
  }

  takeWord(word: string): boolean {
    const token = this.#tokens[this.#at]
    const is = token?.kind === 'word' && token.word === word
    if (is) this.#at++
    return is
  }

  inParentheses<T>(read: () => T): T {
    this.expect('(')
    const found = read()
    this.expect(')')
    return found
  }

  /** What stands in parentheses, if it can be read so; else nothing has been taken. */
  attempt<T>(read: () => T): T | undefined {
    const from = this.#at
    const token = this.#tokens[from]
    if (token?.kind !== 'sign' || token.sign !== '(') return undefined
    try {
      return this.inParentheses(read)
    } catch (fault) {
      if (!(fault instanceof Unreadable)) throw fault
      this.#at = from
      return undefined
    }
  }
}
