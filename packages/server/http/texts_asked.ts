/** A text that somebody sent, a value or a key, and the path to it; to what holds it when it is a key. */
export interface TextAsked {
  readonly at: string
  readonly text: string
  /** The row of a file that it stands in, by the row's own number, and the column. */
  readonly cell?: { readonly row: number; readonly column: string }
}

/** Deeper than anything the contract takes: what lies below is refused or left out by its shapes. */
const deepest = 10

/** The wanted texts of a query and a body. Paths are made for those alone: a chunk of a file holds very many. */
export const textsAsked = (query: unknown, body: unknown, wanted: (text: string) => boolean): TextAsked[] => {
  const found: TextAsked[] = []
  const path: string[] = []
  let row: number | undefined
  const note = (text: string): void => {
    if (!wanted(text)) return
    const cell = row === undefined ? {} : { cell: { row, column: path.at(-1) ?? '' } }
    found.push({ at: path.join('.'), text, ...cell })
  }
  const walk = (value: unknown): void => {
    if (typeof value === 'string') note(value)
    /* A number of ten digits or so may be an identity as well as its text. */ else if (
      typeof value === 'number' &&
      value >= 1e7
    )
      note(String(value).padStart(10, '0'))
    else if (typeof value === 'object' && value !== null && path.length <= deepest) {
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
  for (const [name, part] of [
    ['query', query],
    ['body', body],
  ] as const) {
    path.push(name)
    walk(part)
    path.pop()
  }
  return found
}

const rowOf = (value: object): number | undefined =>
  'row' in value && typeof value.row === 'number' ? value.row : undefined
