import type { FormEntry } from '@lyhord/catalogue'
import { countedRecords, nameOf } from './counted_alike.ts'
import { type Part, parts } from './quantity_digest.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'

/** How the quantities of a form follow from each other by definition; each known by the first name that it has. */
export interface Relations {
  readonly firstName: (name: string) => string
  /** By quantity, those that count some of the records that it counts, and no other. */
  readonly inside: ReadonlyMap<string, readonly string[]>
  /** By quantity, those that it is inside. */
  readonly around: ReadonlyMap<string, readonly string[]>
  /** By quantity, the pairs that it is the sum or the difference of, beside the share it is a part of. */
  readonly sums: ReadonlyMap<string, readonly Sum[]>
}

/** `whole` counts what the two parts count, and no record is in both. */
export interface Sum {
  readonly parts: readonly [string, string]
  readonly whole: string
}

/** Found once for each form, by counting many invented records one by one. */
export const relationsOf = (entry: FormEntry): Relations => {
  const found = relations.get(entry.form.id) ?? relationsIn(entry)
  relations.set(entry.form.id, found)
  return found
}

const relations = new Map<string, Relations>()

const relationsIn = (entry: FormEntry): Relations => {
  const names = new Map<string, string>()
  const firsts = new Map<string, Uint8Array>()
  const byRecords = new Map<string, string>()
  for (const [name, records] of countedRecords(entry)) {
    if (!records.includes(1)) continue
    const key = Buffer.from(records).toString('latin1')
    const first = byRecords.get(key) ?? name
    byRecords.set(key, first)
    names.set(name, first)
    if (first === name) firsts.set(name, records)
  }
  const firstName = (name: string): string => names.get(name) ?? name
  const pairs = [...firsts].flatMap(([inner, few]) =>
    [...firsts].flatMap(([outer, many]) =>
      inner !== outer && isInside(few, many) ? [{ inner, outer }] : [],
    ),
  )
  return {
    firstName,
    inside: listed(pairs.map(({ inner, outer }) => [outer, inner])),
    around: listed(pairs.map(({ inner, outer }) => [inner, outer])),
    sums: sumsIn(entry, firsts, pairs, firstName),
  }
}

const isInside = (few: Uint8Array, many: Uint8Array): boolean =>
  few.every((count, record) => count <= (many[record] ?? 0))

const listed = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const lists = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}

/** The two that are inside a third and together count as many, none twice. */
const sumsIn = (
  entry: FormEntry,
  firsts: ReadonlyMap<string, Uint8Array>,
  pairs: readonly { readonly inner: string; readonly outer: string }[],
  firstName: (name: string) => string,
): ReadonlyMap<string, readonly Sum[]> => {
  const ofOneShare = new Set(
    allReleased(entry).map((one) => sumKey(parts.map((part) => firstName(nameOf(one, part))))),
  )
  const restOf = new Map(
    [...firsts].map(([name, records]) => [Buffer.from(records).toString('latin1'), name]),
  )
  const sums = pairs.flatMap(({ inner, outer }): readonly Sum[] => {
    const few = firsts.get(inner)
    const rest = firsts.get(outer)?.map((count, record) => count - (few?.[record] ?? 0))
    const other = rest && restOf.get(Buffer.from(rest).toString('latin1'))
    const isNew = other !== undefined && inner < other && !ofOneShare.has(sumKey([inner, other, outer]))
    return isNew ? [{ parts: [inner, other], whole: outer }] : []
  })
  return listed(sums.flatMap((sum) => [...sum.parts, sum.whole].map((name) => [name, sum] as const)))
}

const sumKey = (names: readonly string[]): string => names.toSorted().join('\n')

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
