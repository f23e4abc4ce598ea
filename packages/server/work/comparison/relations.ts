import type { FormEntry } from '@lyhord/catalogue'
import { countedRecords } from './counted_alike.ts'
import { keyOf } from './rest_of.ts'
import { type Sum, sumsIn } from './sums_of_quantities.ts'

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
    const key = keyOf(records)
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
    sums: listed(
      sumsIn(entry, firsts, pairs, firstName).flatMap((sum) =>
        [...sum.parts, sum.whole].map((name) => [name, sum] as const),
      ),
    ),
  }
}

/** Whether one counts, of every record, no more than the other. */
export const isInside = (few: Uint8Array, many: Uint8Array): boolean => {
  // by number: millions of counts are compared for a form
  for (let record = 0; record < few.length; record++)
    if ((few[record] ?? 0) > (many[record] ?? 0)) return false
  return true
}

const listed = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> => {
  const lists = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  return lists
}
