import type { FormEntry } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  type Grouping,
  groupingByCode,
  halfYearOf,
  yearOf,
} from '@lyhord/core'
import { type Column, type Columns, columnOf, columnsOf } from '@lyhord/core/indicator/columns.ts'
import { dividing } from '@lyhord/core/indicator/columns_divide.ts'
import { columnsReadBy } from '@lyhord/core/indicator/columns_read.ts'
import { cellTallies, countingOf } from '@lyhord/core/indicator/columns_tabulate.ts'

/** How chosen records are split; `chosen`: by record, 0 for those that are left out. */
export interface Splitting {
  readonly by: readonly Grouping[]
  readonly period: 'ar' | 'halvar' | undefined
  readonly chosen: Uint8Array
}

interface Laid {
  readonly columns: Columns
  readonly count: ReturnType<typeof countingOf>
  /** The group of each record, of the groupings that have been asked for. */
  readonly groups: Map<string, Column>
}

/** Records that were tallied before, laid out in columns; kept for as long as the records are. */
const laidOut = new WeakMap<readonly Answers[], Laid>()

/** Whether these records are laid out: then tallying them takes no time to speak of. */
export const areLaidOut = (all: readonly Answers[]): boolean => laidOut.has(all)

/**
 * Tallies linked records cell by cell, as `tabulate` does. The same records are asked about again and again, filter after
 * filter: laid out once, four thousand are tallied in a few milliseconds.
 */
export const talliesOf = (
  all: readonly Answers[],
  entry: FormEntry,
  { by, period, chosen }: Splitting,
): readonly CellTallies[] => {
  const laid = laidOut.get(all) ?? layOut(all, entry)
  laidOut.set(all, laid)
  const { closed } = entry.form.keys
  const periodIn = period === 'ar' ? yearOf : halfYearOf
  const divide = dividing(splittable(laid, all, by, closed), {
    by: by.map(laidOutGrouping),
    ...(period && {
      period: {
        of: closed,
        periodOf: (day) => (typeof day === 'string' ? periodIn(day) : undefined),
      },
    }),
  })
  return cellTallies(laid.count(divide(0, all.length, chosen)), entry.indicators)
}

/** A grouping may read several answers: what it makes of each record is laid out, under its own id. */
const laidOutGrouping = (grouping: Grouping): Grouping =>
  groupingByCode(grouping.id, grouping.title, grouping.codes)

const layOut = (all: readonly Answers[], { form, indicators }: FormEntry): Laid => {
  const columns = columnsOf(all, columnsReadBy(indicators, [], [form.keys.closed]))
  return { columns, count: countingOf(columns, indicators), groups: new Map() }
}

/** What records are split by: the day that tells the period, and the groups. */
const splittable = (
  { columns, groups }: Laid,
  all: readonly Answers[],
  by: readonly Grouping[],
  closed: string,
): Columns => {
  for (const g of by) if (!groups.has(g.id)) groups.set(g.id, columnOfGroups(all, g))
  const days = columns.of.get(closed)
  return { rows: all.length, of: new Map([...groups, ...(days ? [[closed, days] as const] : [])]) }
}

const columnOfGroups = (all: readonly Answers[], { groupOf }: Grouping): Column =>
  columnOf(all, (answers) => groupOf(answers) ?? undefined)
