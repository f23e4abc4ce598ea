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
 * The crossed groups, the small ones of the same sex and age together, and if they still are few, of the same sex. Those
 * of a sex who still are few take the smallest group of it with them: the sex less the groups would tell of them. A sex
 * with fewer than five is left out.
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
  for (const [kon, few] of Map.groupBy(left, (row) => row.kon)) {
    const [smallest] = kept.filter((s) => s.kon === kon).sort((a, b) => sizeOf(a.rows) - sizeOf(b.rows))
    if (!smallest || sizeOf(few) === 0) continue
    const joined = { kon, aldersgrupp: together, tidigareKand: together, rows: [...smallest.rows, ...few] }
    kept.splice(kept.indexOf(smallest), 1, joined)
  }
  return kept
}

const sizeOf = (rows: readonly TallyRow[]): number => rows.reduce((sum, row) => sum + row.records, 0)
