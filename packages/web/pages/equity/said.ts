import * as equity from '@lyhord/catalogue/said/equity.ts'
import type { Told } from './answer.ts'
import type { Voice } from './voice.ts'

/** The honest statement about one comparison, with the size of a difference that can be told. */
export const saidComparison = (c: Told, { text, format }: Voice): string =>
  equity.saidComparison(c, { words: text, format })

/** All that is compared for one indicator in one way: what can be told first, the rest in one sentence each. */
export const saidComparisons = (all: readonly Told[], { text, format }: Voice): readonly string[] =>
  equity.saidComparisons(all, { words: text, format })

type Adjusted = NonNullable<Told['adjusted']>

/** `+5 (−1 till 11)`, in percentage points. */
export const signedSize = ({ difference, low, high }: Adjusted, voice: Voice): string =>
  voice.text.signed(signed(difference, voice), signed(low, voice), signed(high, voice))

/** A difference of shares in percentage points with its sign; 0 has none. */
export const signed = (difference: number, { format }: Voice, decimals = 0): string => {
  const points = Number((difference * 100).toFixed(decimals)) || 0
  return `${points > 0 ? '+' : ''}${format.number(points, decimals)}`
}
