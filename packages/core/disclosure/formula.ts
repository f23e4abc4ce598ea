import { column, cross, either, type Reading } from './formula_reading.ts'
import { type Token, type Tokens, tokensOf } from './formula_tokens.ts'

/** Why a formula cannot be read: what was met instead of a name, operator or parenthesis, and where (1 for the first). */
export interface FormulaFlaw {
  readonly position: number
  readonly found: string
}

/**
 * What a formula says. `margins`: the sets of columns that are crossed, the empty one (the grand total) included;
 * `shared`: columns that are alternatives to each other and share the first one's column in the output.
 */
export interface TableFormula {
  readonly margins: readonly (readonly string[])[]
  readonly shared: readonly (readonly string[])[]
}

/**
 * Reads the notation of GaussSuppression in R (Langsrud): `*` crosses with all margins, `+` lists alternative
 * groupings, parentheses group: `(mun+reg)*sex*age`. A name with other signs than letters, digits, `_` and `.` stands
 * in backquotes.
 */
export const readFormula = (text: string): TableFormula | FormulaFlaw => {
  const tokens = tokensOf(text)
  const read = closedBy('', tokens)
  return 'found' in read ? read : { margins: [...read.margins.values()], shared: read.shared }
}

type Reader = (tokens: Tokens) => Reading | FormulaFlaw

const flawAt = ({ text, position }: Token): FormulaFlaw => ({ position, found: text })

const chain =
  (operator: string, part: Reader, join: (a: Reading, b: Reading) => Reading): Reader =>
  (tokens) => {
    let all = part(tokens)
    while (!('found' in all) && tokens.take(operator)) {
      const next = part(tokens)
      if ('found' in next) return next
      all = join(all, next)
    }
    return all
  }

/** All up to this, and nothing after it that does not belong there. */
const closedBy = (end: string, tokens: Tokens): Reading | FormulaFlaw => {
  const read = sum(tokens)
  if ('found' in read) return read
  const close = tokens.next()
  return close.text === end ? read : flawAt(close)
}

const name: Reader = (tokens) => {
  const token = tokens.next()
  if (token.text === '(') return closedBy(')', tokens)
  const quoted = /^`(.+)`$/.exec(token.text)?.[1]
  const isName = quoted !== undefined || /^[\p{L}_.]/u.test(token.text)
  return isName ? column(quoted ?? token.text) : flawAt(token)
}

const product: Reader = (tokens) => chain('*', name, cross)(tokens)
const sum: Reader = (tokens) => chain('+', product, either)(tokens)
