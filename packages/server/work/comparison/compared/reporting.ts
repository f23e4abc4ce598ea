import type { ReleasePeriod } from '../../../queries/release_input.ts'
import type { Period } from './outline.ts'

/** The half-years of a period. */
export type In = Pick<Period, 'halves'> & Partial<Period>

/** The codes of those who have reported in a half-year. */
export const codesIn = ({ members }: ReleasePeriod): ReadonlySet<string> =>
  new Set(members.flatMap((m) => (m.reported ? [m.code] : [])))
