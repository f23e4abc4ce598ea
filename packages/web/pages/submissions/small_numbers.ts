import type { Content, Leaving } from './leaving.ts'
import { tellsOfFew } from './tells_of_few.ts'

/** How many groups have one to four cases: nothing of them is counted over more. */
export const smallGroups = ({ cells }: Pick<Content, 'cells'>): number => cells.filter(isSmall).length

/** In how many rows some number is one to four. */
export const smallRows = (all: readonly Leaving[]): number =>
  all.flatMap(({ total, rows }) => [total, ...rows.map(({ tally }) => tally)]).filter(tellsOfFew).length

const isSmall = ({ tallies }: Content['cells'][number]): boolean => {
  const most = Math.max(0, ...Object.values(tallies).map(({ n }) => n))
  return most >= 1 && most <= 4
}
