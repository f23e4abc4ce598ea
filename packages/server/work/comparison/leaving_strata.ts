import { together } from '@lyhord/core/disclosure/case_mix.ts'
import type { TallyRow } from '../../queries/tallies.ts'

/** A crossed group that travels: sex × age group × known before, or those of its sex and age, or of its sex, together. */
export interface LeavingStratum extends Pick<TallyRow, 'kon' | 'aldersgrupp'> {
  readonly tidigareKand: string
  readonly rows: readonly TallyRow[]
}

/** No crossed group of fewer records than this travels. */
const fewest = 5

const places = [
  ({ kon, aldersgrupp, tidigareKand = 'alla' }: TallyRow) => ({ kon, aldersgrupp, tidigareKand }),
  ({ kon, aldersgrupp }: TallyRow) => ({ kon, aldersgrupp, tidigareKand: together }),
  ({ kon }: TallyRow) => ({ kon, aldersgrupp: together, tidigareKand: together }),
] as const

/**
 * The crossed groups, the small ones of the same sex and age together, and if they still are few, of the same sex. Where
 * few would be left of a sex or an age group beside its crossed groups, the smallest of those is not told apart either:
 * the one less the others would tell of them. A sex with fewer than five is left out.
 */
export const strataOf = (rows: readonly TallyRow[]): readonly LeavingStratum[] => {
  let left = rows
  const kept: LeavingStratum[] = []
  for (const placeOf of places) {
    const groups = [...Map.groupBy(left, (row) => Object.values(placeOf(row)).join('\n')).values()]
    for (const own of groups.filter((group) => sizeOf(group) >= fewest))
      if (own[0]) kept.push({ ...placeOf(own[0]), rows: own })
    left = groups.filter((group) => sizeOf(group) < fewest).flat()
  }
  const sexes = [...Map.groupBy(rows, (row) => row.kon).values()]
  const ages = [...Map.groupBy(rows, (row) => row.aldersgrupp).values()]
  return ages.reduce(noAgeBeside, sexes.reduce(noSexBeside, kept))
}

/** The few of a sex that are in no crossed group go with the smallest of it. */
const noSexBeside = (
  kept: readonly LeavingStratum[],
  sex: readonly TallyRow[],
): readonly LeavingStratum[] => {
  const own = kept.filter((stratum) => stratum.kon === sex[0]?.kon)
  const beside = sex.filter((row) => own.every((stratum) => !stratum.rows.includes(row)))
  const smallest = smallestOf(own)
  return smallest && sizeOf(beside) > 0 ? untold(kept, smallest, beside) : kept
}

/** Where few of an age group are not told apart by it, the smallest crossed group of it is not either. */
const noAgeBeside = (
  kept: readonly LeavingStratum[],
  age: readonly TallyRow[],
): readonly LeavingStratum[] => {
  const own = kept.filter((stratum) => stratum.aldersgrupp === age[0]?.aldersgrupp)
  const beside = sizeOf(age) - sizeOf(own.flatMap((stratum) => stratum.rows))
  const smallest = smallestOf(own)
  return smallest && beside > 0 && beside < fewest ? untold(kept, smallest, []) : kept
}

const smallestOf = (strata: readonly LeavingStratum[]): LeavingStratum | undefined =>
  strata.toSorted((a, b) => sizeOf(a.rows) - sizeOf(b.rows))[0]

/** A crossed group, and a few rows, go together with those of the same sex that are told apart by nothing else. */
const untold = (
  kept: readonly LeavingStratum[],
  chosen: LeavingStratum,
  few: readonly TallyRow[],
): readonly LeavingStratum[] => {
  const { kon } = chosen
  const joins = (s: LeavingStratum): boolean => s === chosen || (s.kon === kon && s.aldersgrupp === together)
  const rows = [...kept.filter(joins).flatMap((s) => s.rows), ...few]
  return [...kept.filter((s) => !joins(s)), { kon, aldersgrupp: together, tidigareKand: together, rows }]
}

const sizeOf = (rows: readonly TallyRow[]): number => rows.reduce((sum, row) => sum + row.records, 0)
