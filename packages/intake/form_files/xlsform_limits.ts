/** What a constraint says that belongs to the variable itself, and the rest of it. */
export interface Limits {
  readonly min?: number
  readonly max?: number
  readonly length?: number
  readonly pseudonym?: true
  readonly rest: string
}

const pseudonym = /^regex\(\s*\.\s*,\s*'\^\[0-9a-f\]\{64\}\$'\s*\)$/
const part = /^\.\s*(>=|<=)\s*(-?\d+)$/
const length = /^string-length\(\s*\.\s*\)\s*(<=?)\s*(\d+)$/

/** Takes a constraint of an XLSForm apart where all of its `and` parts can be told: `. >= 0 and . <= 21`. */
export const limitsIn = (constraint: string): Limits => {
  if (/\sor\s/.test(constraint)) return { rest: constraint.trim() }
  const parts = constraint.split(/\s+and\s+/).map((text) => text.trim().replace(/^\((.*)\)$/, '$1'))
  const limits: { min?: number; max?: number; length?: number; pseudonym?: true } = {}
  const rest = parts.filter((text) => !taken(text, limits))
  return { ...limits, rest: rest.filter((text) => text !== '').join(' and ') }
}

const taken = (
  text: string,
  limits: { min?: number; max?: number; length?: number; pseudonym?: true },
): boolean => {
  const [, by, number] = part.exec(text) ?? []
  if (by === '>=') limits.min = Number(number)
  if (by === '<=') limits.max = Number(number)
  const [, than, most] = length.exec(text) ?? []
  if (most !== undefined) limits.length = Number(most) - (than === '<' ? 1 : 0)
  if (pseudonym.test(text)) limits.pseudonym = true
  return by !== undefined || most !== undefined || pseudonym.test(text)
}
