import type { FormEntry } from '@lyhord/catalogue'
import { nameOf } from './counted_alike.ts'
import { parts } from './quantity_digest.ts'
import { allReleased } from './released_indicators.ts'

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
  const restOf = new Map(
    [...firsts].map(([name, records]) => [Buffer.from(records).toString('latin1'), name]),
  )
  return pairs.flatMap(({ inner, outer }): readonly Sum[] => {
    const few = firsts.get(inner)
    const rest = firsts.get(outer)?.map((count, record) => count - (few?.[record] ?? 0))
    const other = rest && restOf.get(Buffer.from(rest).toString('latin1'))
    const isNew = other !== undefined && inner < other && !ofOneShare.has(sumKey([inner, other, outer]))
    return isNew ? [{ parts: [inner, other], whole: outer }] : []
  })
}

const sumKey = (names: readonly string[]): string => names.toSorted().join('\n')
