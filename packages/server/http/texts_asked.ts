/** A text that somebody sent, a value or a key, and the path to it; to what holds it when it is a key. */
export interface TextAsked {
  readonly at: string
  readonly text: string
}

/** Deeper than anything the contract takes: what lies below is refused or left out by its shapes. */
const deepest = 10

/** Every text of a query and a body. */
export const textsAsked = (query: unknown, body: unknown): TextAsked[] => [
  ...textsIn(query, 'query'),
  ...textsIn(body, 'body'),
]

const textsIn = (value: unknown, at: string, depth = 0): TextAsked[] => {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null || depth > deepest) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isList ? [] : [{ at, text: key }]),
    ...textsIn(inner, `${at}.${key}`, depth + 1),
  ])
}
