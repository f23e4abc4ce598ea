/** One piece of a written condition. */
export type Token =
  | { readonly kind: 'variable'; readonly name: string; readonly code: string | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'sign'; readonly sign: string }

/** XPath's `${a}` and `.`, REDCap's `[a]` and `[a(1)]`, and what they share; in the order they are tried. */
const shapes: readonly (readonly [RegExp, (m: RegExpExecArray) => Token])[] = [
  [/\$\{\s*([^}\s]+)\s*\}/y, (m) => ({ kind: 'variable', name: m[1] ?? '', code: undefined })],
  [
    /\[\s*([A-Za-z]\w*)\s*(?:\(\s*([^)\]]+?)\s*\))?\s*\]/y,
    (m) => ({ kind: 'variable', name: m[1] ?? '', code: m[2] }),
  ],
  [/'([^']*)'|"([^"]*)"/y, (m) => ({ kind: 'text', text: m[1] ?? m[2] ?? '' })],
  [/\d+(?:\.\d+)?/y, (m) => ({ kind: 'number', number: Number(m[0]) })],
  [/[A-Za-z][A-Za-z-]*(?:[A-Za-z])?/y, (m) => ({ kind: 'word', word: m[0].toLowerCase() })],
  [/<=|>=|!=|<>|&&|\|\||[=<>(),+.-]/y, (m) => ({ kind: 'sign', sign: signs[m[0]] ?? m[0] })],
]

const signs: Readonly<Record<string, string>> = { '<>': '!=', '&&': 'and', '||': 'or' }

/** The pieces of a condition; `undefined` when something in it belongs to neither notation. */
export const tokensOf = (text: string): readonly Token[] | undefined => {
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    const space = /\s+/y
    space.lastIndex = at
    if (space.test(text)) {
      at = space.lastIndex
      continue
    }
    const next = tokenAt(text, at)
    if (!next) return undefined
    found.push(next.token)
    at = next.end
  }
  return found
}

const tokenAt = (text: string, at: number): { token: Token; end: number } | undefined => {
  for (const [shape, read] of shapes) {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (match) return { token: read(match), end: shape.lastIndex }
  }
  return undefined
}
