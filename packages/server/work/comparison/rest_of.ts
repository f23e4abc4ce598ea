/** What tells quantities apart that are counted of the same records: the counts, as a key. */
export const keyOf = (counts: Uint8Array): string => Buffer.from(counts).toString('latin1')

/** Finds, among quantities by name, the one that counts what a whole counts beside one inside it. */
export const restAmong = <Name>(
  quantities: Iterable<readonly [Name, Uint8Array]>,
): ((whole: Uint8Array, inner: Uint8Array) => Name | undefined) => {
  const names = new Map(Array.from(quantities, ([name, counts]) => [keyOf(counts), name]))
  return (whole, inner) => {
    const rest = new Uint8Array(whole.length)
    // by number: millions of counts are compared for a form
    for (let record = 0; record < rest.length; record++)
      rest[record] = (whole[record] ?? 0) - (inner[record] ?? 0)
    return names.get(keyOf(rest))
  }
}
