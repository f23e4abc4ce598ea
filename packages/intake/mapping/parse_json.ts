/** Something in a mapping that cannot be read; caught by `parseMapping`, never seen outside. */
export class Unreadable extends Error {
  readonly where: string
  constructor(where: string) {
    super(where)
    this.where = where
  }
}

type Parsed = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectOf = (value: unknown, where: string): Parsed => {
  if (!isObject(value)) throw new Unreadable(where)
  return value
}

const longestText = 10_000
const longestList = 100_000

export const textAt = (of: Parsed, key: string): string => {
  const value = of[key]
  if (typeof value !== 'string' || value.length > longestText) throw new Unreadable(key)
  return value
}

/** A whole number, not negative. */
export const wholeAt = (of: Parsed, key: string): number => {
  const value = of[key]
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Unreadable(key)
  return value
}

export const oneOf = <T extends string | number | null>(of: Parsed, key: string, among: readonly T[]): T => {
  const found = among.find((value) => value === of[key])
  if (found === undefined) throw new Unreadable(key)
  return found
}

export const listOf = <T>(of: Parsed, key: string, read: (item: Parsed) => T): readonly T[] => {
  const value = of[key]
  if (!Array.isArray(value) || value.length > longestList) throw new Unreadable(key)
  return value.map((item, i) => read(objectOf(item, `${key} ${i + 1}`)))
}
