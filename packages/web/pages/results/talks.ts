import type { Result } from './answer.ts'

/** Records by number of talks in which the child took part. */
export interface Talks {
  readonly none: number
  readonly one: number
  readonly two: number
  readonly threeOrMore: number
  readonly n: number
  readonly missing: number
}

/** From the nested shares "at least once, twice, three times"; `undefined` when nobody was counted. */
export const talksOf = (
  once: Result | undefined,
  twice: Result | undefined,
  thrice: Result | undefined,
): Talks | undefined => {
  if (!once?.n || once.n !== twice?.n || once.n !== thrice?.n) return undefined
  const [one, two, three] = [once.numerator ?? 0, twice.numerator ?? 0, thrice.numerator ?? 0]
  return {
    none: once.n - one,
    one: one - two,
    two: two - three,
    threeOrMore: three,
    n: once.n,
    missing: once.missing,
  }
}
