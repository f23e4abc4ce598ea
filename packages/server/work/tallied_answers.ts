import type { FormEntry } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  type Grouping,
  groupingByCode,
  halfYearOf,
  yearOf,
} from '@lyhord/core'
import { type Columns, columnsOf } from '@lyhord/core/indicator/columns.ts'
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
  /** The group of each record by grouping, and the day that tells its period. */
  readonly groups: Columns
  readonly count: ReturnType<typeof countingOf>
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
  const periodIn = period === 'ar' ? yearOf : halfYearOf
  const divide = dividing(laid.groups, {
    by: by.map(laidOutGrouping),
    ...(period && {
      period: {
        of: entry.form.keys.closed,
        periodOf: (closed) => (typeof closed === 'string' ? periodIn(closed) : undefined),
      },
    }),
  })
  return cellTallies(laid.count(divide(0, all.length, chosen)), entry.indicators)
}

/** A grouping may read several answers: what it makes of each record is laid out, under its own id. */
const laidOutGrouping = (grouping: Grouping): Grouping =>
  groupingByCode(grouping.id, grouping.title, grouping.codes)

const layOut = (all: readonly Answers[], { form, indicators, groupings }: FormEntry): Laid => {
  const { closed } = form.keys
  const groupsOf = (answers: Answers): Answers => ({
    ...Object.fromEntries(groupings.map((g) => [g.id, g.groupOf(answers) ?? undefined])),
    [closed]: answers[closed],
  })
  const ids = new Set([...groupings.map((g) => g.id), closed])
  const columns = columnsOf(all, columnsReadBy(indicators, [], []))
  return {
    groups: columnsOf(all.map(groupsOf), { answers: ids, answered: new Set() }),
    count: countingOf(columns, indicators),
  }
}
