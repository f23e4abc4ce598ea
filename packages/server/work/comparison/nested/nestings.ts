import type { SeenQuantities } from './seen_quantities.ts'

/** By quantity, those that it is inside: they count each record at least as often. What is never seen is inside nothing. */
export const outersIn = ({ all }: SeenQuantities): readonly (readonly number[])[] =>
  all.map(({ records: inner }, i) =>
    inner.every((n) => n === 0)
      ? []
      : all.flatMap(({ records: outer }, j) =>
          i !== j && inner.every((n, record) => n <= (outer[record] ?? 0)) ? [j] : [],
        ),
  )

/** The nestings from which all others follow. */
export const nestingsOf = (
  outers: readonly (readonly number[])[],
): readonly (readonly [inner: number, outer: number])[] => {
  const around = outers.map((own) => new Set(own))
  return outers.flatMap((own, inner) =>
    own
      .filter((outer) => !own.some((between) => between !== outer && around[between]?.has(outer)))
      .map((outer) => [inner, outer] as const),
  )
}
