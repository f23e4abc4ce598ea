import type { NestedCase } from './nested_case.ts'

/** So many boards at most are looked at together: what a linear program takes grows much faster than they do. */
const mostTogether = 24

/**
 * The boards in parts, each of which is looked at while all others stay as they are: all in one where they are few; of many
 * those of an area together, in equal shares where they are too many, and last those that are in none.
 */
export const partsOf = ({
  boards,
  areas,
}: Pick<NestedCase, 'boards' | 'areas'>): readonly (readonly number[])[] => {
  const all = Array.from({ length: boards }, (_, board) => board)
  if (boards <= mostTogether) return [all]
  const left = new Set(all)
  const own = areas
    .filter((area) => area.length > 1 && area.length < boards)
    .map((area) => area.filter((board) => left.delete(board)))
  return [...own, [...left]].flatMap(inShares)
}

const inShares = (boards: readonly number[]): readonly (readonly number[])[] => {
  const shares = Math.ceil(boards.length / mostTogether)
  const size = Math.ceil(boards.length / shares)
  return Array.from({ length: shares }, (_, share) => boards.slice(share * size, (share + 1) * size))
}
