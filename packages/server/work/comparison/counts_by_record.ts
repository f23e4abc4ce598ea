import type { Tally } from '@lyhord/core'
import { countIn, type Part } from './quantity_digest.ts'
import type { OneReleased } from './released_indicators.ts'

/** The tallies of one record, by indicator. */
export type TalliesOfOne = Readonly<Record<string, Tally>>

interface Quantity {
  readonly one: OneReleased
  readonly part: Part
}

/** How often some quantities count each of the records that have these tallies, in the order of both. */
export const countsByRecord = (
  all: readonly TalliesOfOne[],
  quantities: readonly Quantity[],
): readonly (Quantity & { readonly counts: Uint8Array })[] => {
  const counted = quantities.map((each) => ({ ...each, counts: new Uint8Array(all.length) }))
  // record by record: a third of the time of quantity by quantity
  for (const [at, tallies] of all.entries())
    for (const { one, part, counts } of counted) counts[at] = countIn(tallies, one, part)
  return counted
}
