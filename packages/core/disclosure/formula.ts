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

interface Reading {
  readonly margins: ReadonlyMap<string, readonly string[]>
  readonly shared: readonly (readonly string[])[]
  /** The columns, when the reading is nothing but alternatives. */
  readonly alternatives: readonly string[] | undefined
}

interface Token {
  readonly text: string
  readonly position: number
}

/**
 * Reads the notation of GaussSuppression in R (Langsrud): `*` crosses with all margins, `+` lists alternative
 * groupings, parentheses group: `(mun+reg)*sex*age`. A name with other signs than letters, digits, `_` and `.` stands
 * in backquotes.
 */
export const readFormula = (text: string): TableFormula | FormulaFlaw => {
  const tokens = tokensOf(text)
  const rest = { at: 0 }
  const read = sum(tokens, rest)
  if ('found' in read) return read
  const left = tokens[rest.at]
  if (left && left.text !== '') return flawAt(left)
  return { margins: [...read.margins.values()], shared: read.shared }
}

const tokensOf = (text: string): Token[] => {
  const found = [...text.matchAll(/`[^`]+`|[\p{L}_.][\p{L}\p{N}_.]*|\S/gu)].map((match) => ({
    text: match[0],
    position: match.index + 1,
  }))
  const given = found[0]?.text === '~' ? found.slice(1) : found
  return [...given, { text: '', position: text.length + 1 }]
}

const flawAt = ({ text, position }: Token): FormulaFlaw => ({ position, found: text })

type Reader = (tokens: readonly Token[], rest: { at: number }) => Reading | FormulaFlaw

const chain =
  (operator: string, part: Reader, join: (a: Reading, b: Reading) => Reading): Reader =>
  (tokens, rest) => {
    let all = part(tokens, rest)
    while (!('found' in all) && tokens[rest.at]?.text === operator) {
      rest.at++
      const next = part(tokens, rest)
      if ('found' in next) return next
      all = join(all, next)
    }
    return all
  }

const either = (a: Reading, b: Reading): Reading => {
  const alternatives = a.alternatives && b.alternatives && [...a.alternatives, ...b.alternatives]
  const shared = [...a.shared, ...b.shared]
  return {
    margins: new Map([...a.margins, ...b.margins]),
    shared: alternatives ? [...shared, alternatives] : shared,
    alternatives,
  }
}

const cross = (a: Reading, b: Reading): Reading => {
  const margins = [...a.margins.values()].flatMap((left) =>
    [...b.margins.values()].map((right) => [...new Set([...left, ...right])]),
  )
  return {
    margins: new Map(margins.map((columns) => [[...columns].sort().join('\n'), columns])),
    shared: [...a.shared, ...b.shared],
    alternatives: undefined,
  }
}

const name: Reader = (tokens, rest) => {
  const token = tokens[rest.at++] ?? { text: '', position: 0 }
  if (token.text === '(') {
    const inner = sum(tokens, rest)
    if ('found' in inner) return inner
    const close = tokens[rest.at++] ?? token
    return close.text === ')' ? inner : flawAt(close)
  }
  const column = /^`(.+)`$/.exec(token.text)?.[1] ?? token.text
  if (!/^[`\p{L}_.]/u.test(token.text) || column === '`') return flawAt(token)
  return {
    margins: new Map([
      ['', []],
      [column, [column]],
    ]),
    shared: [],
    alternatives: [column],
  }
}

const product: Reader = (tokens, rest) => chain('*', name, cross)(tokens, rest)
const sum: Reader = (tokens, rest) => chain('+', product, either)(tokens, rest)
