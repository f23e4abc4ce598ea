import type { FormEntry } from '@lyhord/catalogue'
import type { Released } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { CellIndex } from '@lyhord/core/disclosure/compared/cell_index.ts'
import { askedRecords, countedRecords, nameOf } from './counted_alike.ts'
import { allReleased } from './released_indicators.ts'

/** Whether a quantity is shown, by its name (`nameOf`). */
export type IsShown = (name: string) => boolean

/**
 * Whether how many lack a value may be told of an indicator: where it follows from what is shown. All less those who have
 * one, or a part that is asked, less those of it who have one, and those of whom it is not known whether they are asked:
 * less than that shown, it would tell the rest. Who are asked is told by nothing else of some; of those enough that how
 * many have a value is shown.
 */
export const missingFollows = (entry: FormEntry, indicator: string, isShown: IsShown): boolean => {
  const ways = waysOf.get(entry.form.id) ?? waysIn(entry)
  waysOf.set(entry.form.id, ways)
  return (ways.get(indicator) ?? []).some((way) => way.every((alike) => alike.some(isShown)))
}

/** The quantities that released tables, by indicator, show of everybody in an area. */
export const shownOf =
  (tables: ReadonlyMap<string, Released<CellIndex>>, area: string): IsShown =>
  (name) => {
    const [id = '', part] = name.split(' ')
    const cell = tables.get(id)?.content.cellOf(area, 'kon', total)
    return cell !== undefined && (part === total ? cell.n : cell.hidden === null ? cell.n : null) !== null
  }

/** Names of quantities that count the same; quantities that together tell; ways to tell. */
type Alike = readonly string[]
type Ways = ReadonlyMap<string, readonly (readonly Alike[])[]>

const waysOf = new Map<string, Ways>()

/** Found by counting invented records one by one. */
const waysIn = (entry: FormEntry): Ways => {
  const named = Map.groupBy(countedRecords(entry), ([, records]) => keyOf(records))
  const alike = (records: Records): Alike => (named.get(keyOf(records)) ?? []).map(([name]) => name)
  const { asked, known } = askedRecords(entry)
  const everybody: Records = [...asked.values()].map(({ length }) => new Uint8Array(length).fill(1))[0] ?? []
  const isAll = (records: Records | undefined): boolean => keyOf(records ?? []) === keyOf(everybody)
  const answers = [...known].flatMap(([id, records]) => (isAll(asked.get(id)) ? [records] : []))
  const waysOfOne = (own: Records, all: Records): readonly (readonly Alike[])[] => {
    const together = [alike(own), alike(everybody)]
    // those who are asked, less those of whom another answer does not say whether they are
    const surely = (of: Records) => Array.from(all, (n, record) => n - (1 - (of[record] ?? 0)))
    return isAll(all) ? [together] : answers.map((of) => [...together, alike(of), alike(surely(of))])
  }
  return new Map(
    [...known].map(([id, own]) => {
      const ways = waysOfOne(own, asked.get(id) ?? [])
      const found = ways.filter((way) => way.every((names) => names.length > 0))
      return [id, found.length > 0 ? found : [[namesOf(entry, id)]]]
    }),
  )
}

/** How often each record is counted. */
type Records = ArrayLike<number>

/** How many of an indicator have a value. */
const namesOf = (entry: FormEntry, id: string): Alike =>
  allReleased(entry).flatMap((one) => (one.of.id === id ? [nameOf(one, total)] : []))

const keyOf = (records: Records): string => Buffer.from(Uint8Array.from(records)).toString('latin1')
