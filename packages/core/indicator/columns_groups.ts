import { type Column, type Columns, emptyCodes } from './columns.ts'
import { lookupOf } from './columns_lookup.ts'
import { dictionary } from './columns_places.ts'
import type { Grouping } from './grouping.ts'

/** The group of each record, laid out: asked once for each combination of the answers that it is read from. */
export const columnOfGroups = (columns: Columns, { of, also = [], groupOf }: Grouping): Column => {
  const place = dictionary()
  const found = new Int32Array(columns.rows)
  const ask = lookupOf(columns, [of, ...also], (answers) => place.of(groupOf(answers) ?? undefined))
  ask(0, columns.rows, found)
  const groups = emptyCodes(columns.rows, place.values.length)
  groups.set(found)
  return { codes: groups, values: place.values }
}
