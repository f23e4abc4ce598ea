import type { Neighbourhood } from './neighbourhood.ts'
import { beyond, type Row } from './rows.ts'

/** What is no less than something, as what its change may be at least. */
export const unequalIn = ({ nested, atLeast, truth }: Neighbourhood): readonly Row[] => {
  const rows = [
    ...nested.map(([inner, outer]) => ({ of: [outer, inner], signs: [1, -1], value: 0 })),
    ...atLeast,
  ]
  return rows.map((row) => ({ ...row, value: -beyond(row, (x) => truth[x] ?? 0) }))
}
