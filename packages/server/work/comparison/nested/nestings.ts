import { isInside } from '../relations.ts'
import type { SeenQuantities } from './seen_quantities.ts'

/** By quantity, those that it is inside: they count each record at least as often. What is never seen is inside nothing. */
export const outersIn = ({ all }: SeenQuantities): readonly (readonly number[])[] =>
  all.map(({ records: inner }, i) =>
    inner.every((n) => n === 0)
      ? []
      : all.flatMap(({ records: outer }, j) => (i !== j && isInside(inner, outer) ? [j] : [])),
  )

/** The nestings from which all others follow; those of two quantities that are told by groups, through such alone. */
export const nestingsOf = (
  outers: readonly (readonly number[])[],
  divided: readonly boolean[],
): readonly (readonly [inner: number, outer: number])[] => {
  const around = outers.map((own) => new Set(own))
  return outers.flatMap((own, inner) => {
    const isBetween = (between: number, outer: number): boolean =>
      around[between]?.has(outer) === true &&
      (divided[between] === true || !divided[inner] || !divided[outer])
    return own
      .filter((outer) => !own.some((between) => between !== outer && isBetween(between, outer)))
      .map((outer) => [inner, outer] as const)
  })
}
