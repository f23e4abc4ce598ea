/** Counts of cases coded by two persons: row = the first person's code, column = the second's, same order. */
export type AgreementTable = readonly (readonly number[])[]

/** The square table of pairs of codes, one pair per case; codes in order of first appearance. */
export const agreementTable = (
  pairs: readonly (readonly [first: string, second: string])[],
): AgreementTable => {
  const places = new Map([...new Set(pairs.flat())].map((code, place) => [code, place]))
  const table = [...places].map(() => [...places].map(() => 0))
  for (const [first, second] of pairs) {
    const row = table[places.get(first) ?? 0]
    const column = places.get(second) ?? 0
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1
  }
  return table
}
