/** A text that somebody sent, a value or a key, and the path to it; to what holds it when it is a key. */
export interface TextAsked {
  readonly at: string
  readonly text: string
  /** The row of a file that it stands in, by the row's own number, and the column. */
  readonly cell?: { readonly row: number; readonly column: string }
  /** Something lies here that is too deep to be looked at. */
  readonly tooDeep?: true
}

/** Deeper than anything that is taken, conditions of own forms too; what lies below would be seen by nobody. */
const deepest = 100

type Wanted = (text: string) => boolean

/**
 * The wanted texts of a query and a body. Paths are made when there are any: a chunk of a file holds very many texts, and
 * most often none. `toldAs`: the body as its paths tell of it.
 */
export const textsAsked = (
  query: unknown,
  body: unknown,
  wanted: Wanted,
  toldAs = (as: unknown) => as,
): TextAsked[] => {
  const once = askedOnce(wanted)
  return [
    ...(holds(query, once, 1) ? textsIn('query', query, wanted) : []),
    ...(holds(body, once, 1) ? textsInBody(body, wanted, toldAs) : []),
  ]
}

/** What is not in the body as it is told of is still there. */
const textsInBody = (body: unknown, wanted: Wanted, toldAs: (body: unknown) => unknown): TextAsked[] => {
  const told = textsIn('body', toldAs(body), wanted)
  return told.length > 0 ? told : textsIn('body', body, wanted)
}

/** Keys come again in row after row. */
const askedOnce = (wanted: Wanted) => {
  const known = new Map<string, boolean>()
  return {
    text: wanted,
    key: (key: string): boolean => {
      const before = known.get(key)
      if (before !== undefined) return before
      const is = wanted(key)
      known.set(key, is)
      return is
    },
  }
}

const holds = (value: unknown, wanted: ReturnType<typeof askedOnce>, depth: number): boolean => {
  if (typeof value === 'string') return wanted.text(value)
  if (typeof value === 'number') return value >= 1e7 && wanted.text(asText(value))
  if (typeof value !== 'object' || value === null) return false
  if (depth > deepest) return true
  if (Array.isArray(value)) return value.some((inner) => holds(inner, wanted, depth + 1))
  for (const key of Object.keys(value))
    if (wanted.key(key) || holds(Reflect.get(value, key), wanted, depth + 1)) return true
  return false
}

/** A number of ten digits or so may be an identity as well as its text. */
const asText = (value: number): string => String(value).padStart(10, '0')

const textsIn = (name: string, part: unknown, wanted: Wanted): TextAsked[] => {
  const found: TextAsked[] = []
  const path: string[] = [name]
  let row: number | undefined
  const note = (text: string): void => {
    if (!wanted(text)) return
    const cell = row === undefined ? {} : { cell: { row, column: path.at(-1) ?? '' } }
    found.push({ at: path.join('.'), text, ...cell })
  }
  const walk = (value: unknown): void => {
    if (typeof value === 'string') note(value)
    else if (typeof value === 'number' && value >= 1e7) note(asText(value))
    else if (typeof value !== 'object' || value === null) return
    else if (path.length > deepest) found.push({ at: path.join('.'), text: '', tooDeep: true })
    else {
      const isList = Array.isArray(value)
      const before = row
      row = rowOf(value) ?? row
      for (const [key, inner] of Object.entries(value)) {
        if (!isList) note(key)
        path.push(key)
        walk(inner)
        path.pop()
      }
      row = before
    }
  }
  walk(part)
  return found
}

const rowOf = (value: object): number | undefined =>
  'row' in value && typeof value.row === 'number' ? value.row : undefined
