import type { FormEntry } from '@lyhord/catalogue'
import { countedRecords, nameOf } from './counted_alike.ts'
import type { Part } from './quantity_digest.ts'
import { isInside } from './relations.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** What a share tells of several codes of a distribution together. */
export interface Together {
  readonly one: OneReleased
  readonly part: Part
  readonly label: string
  readonly codes: readonly string[]
}

/** The shares that count just those who have one of several codes of a distribution. */
export const toldTogether = (entry: FormEntry, codes: readonly OneReleased[]): readonly Together[] => {
  const counted = countedRecords(entry)
  const own = codes.flatMap((one) => {
    const records = counted.get(nameOf(one, 'numerator'))
    return one.code !== null && records ? [{ code: one.code, records }] : []
  })
  const found = new Map<string, Together>()
  for (const one of allReleased(entry).filter(({ kind }) => kind === 'share'))
    for (const part of ['numerator', 'complement'] as const) {
      const label = nameOf(one, part)
      const all = counted.get(label) ?? new Uint8Array()
      const few = own.filter(({ records }) => records.includes(1) && isInside(records, all))
      const isSum = all.every((count, i) => count === few.reduce((sum, c) => sum + (c.records[i] ?? 0), 0))
      const [key, rest] = [true, false].map((isOf) =>
        codes.flatMap(({ code }) => (few.some((c) => c.code === code) === isOf ? code : [])).join(),
      )
      const isNew = key !== undefined && rest !== undefined && !found.has(key) && !found.has(rest)
      if (isSum && isNew && few.length > 1 && few.length < codes.length - 1)
        found.set(key, { one, part, label, codes: few.map(({ code }) => code) })
    }
  return [...found.values()]
}
