import type { Knowledge } from '../../results/knowledge.ts'
import type { ProfileRow } from '../answer.ts'
import { type Meaning, meaningOf } from '../said.ts'

/** Rows with one meaning. */
export interface ProfileRows {
  readonly meaning: Meaning
  readonly rows: readonly ProfileRow[]
}

const order: readonly Meaning[] = [
  'strengths',
  'look',
  'other',
  'same',
  'bare',
  'hidden',
  'no_value',
  'nobody',
]

/** The rows by what they mean, strengths first; each in the order of the register. Meanings without rows are left out. */
export const profileGroups = (
  rows: readonly ProfileRow[],
  { indicators }: Pick<Knowledge, 'indicators'>,
): readonly ProfileRows[] => {
  const ordered = inRegisterOrder(rows, indicators)
  return order
    .map((meaning) => ({ meaning, rows: ordered.filter((r) => meaningOf(r) === meaning) }))
    .filter((g) => g.rows.length > 0)
}

const inRegisterOrder = (
  rows: readonly ProfileRow[],
  indicators: Knowledge['indicators'],
): readonly ProfileRow[] => {
  const register = new Map(indicators.map((i, place) => [i.id, place]))
  const place = (row: ProfileRow): number => register.get(row.indicator) ?? register.size
  return rows.toSorted((a, b) => place(a) - place(b))
}

/** The answers of each distribution, in the order of the register and of the codes. */
export const distributionsOf = (
  rows: readonly ProfileRow[],
  { indicators }: Pick<Knowledge, 'indicators'>,
): readonly { readonly indicator: string; readonly codes: readonly ProfileRow[] }[] => {
  const coded = inRegisterOrder(rows, indicators).filter((r) => r.code !== null)
  return [...Map.groupBy(coded, (r) => r.indicator)].map(([indicator, codes]) => ({ indicator, codes }))
}
