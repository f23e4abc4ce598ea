import type { FormEntry } from '@lyhord/catalogue'
import { nameOf } from './counted_alike.ts'
import { parts } from './quantity_digest.ts'
import { allReleased } from './released_indicators.ts'
import { restAmong } from './rest_of.ts'

/** `whole` counts what the two parts count, and no record is in both. */
export interface Sum {
  readonly parts: readonly [string, string]
  readonly whole: string
}

/** The two that are inside a third and together count as many, none twice. */
export const sumsIn = (
  entry: FormEntry,
  firsts: ReadonlyMap<string, Uint8Array>,
  pairs: readonly { readonly inner: string; readonly outer: string }[],
  firstName: (name: string) => string,
): readonly Sum[] => {
  const ofOneShare = new Set(
    allReleased(entry).map((one) => sumKey(parts.map((part) => firstName(nameOf(one, part))))),
  )
  const restOf = restAmong(firsts)
  return pairs.flatMap(({ inner, outer }): readonly Sum[] => {
    const [few, many] = [firsts.get(inner), firsts.get(outer)]
    const other = few && many && restOf(many, few)
    const isNew = other !== undefined && inner < other && !ofOneShare.has(sumKey([inner, other, outer]))
    return isNew ? [{ parts: [inner, other], whole: outer }] : []
  })
}

const sumKey = (names: readonly string[]): string => names.toSorted().join('\n')
