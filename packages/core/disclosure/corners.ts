import type { Corner } from './cell_system.ts'
import type { Combinations } from './combinations.ts'
import type { Margin } from './margin.ts'

/**
 * Inner cells that need not be looked at to tell which published cells follow from which: where no margin crosses two
 * blocks, a cell is one neighbour plus the other minus the corner. `kept`: the inner cells, as combinations, in order.
 */
export const corners = (
  kept: readonly number[],
  { sizes, split }: Combinations,
  margins: readonly Margin[],
): ReadonlyMap<number, Corner> => {
  const pairs = uncrossed(sizes.length, margins)
  if (pairs.length === 0) return new Map()
  const innerAt = new Int32Array(sizes.reduce((a, b) => a * b, 1)).fill(-1)
  kept.forEach((id, inner) => {
    innerAt[id] = inner
  })
  const ids = new Int32Array(sizes.length)
  const strides = sizes.map((_, b) => sizes.slice(0, b).reduce((x, y) => x * y, 1))
  const firstIn = (id: number, b: number): number => {
    const stride = strides[b] ?? 1
    let lowest = id - stride * (ids[b] ?? 0)
    while (lowest < id && innerAt[lowest] === -1) lowest += stride
    return lowest
  }
  const cornerOf = (id: number): Corner | undefined => {
    split(id, ids)
    for (const [a, b] of pairs) {
      const [left, right] = [firstIn(id, a), firstIn(id, b)]
      const corner = innerAt[left + right - id] ?? -1
      if (left < id && right < id && corner >= 0) return [innerAt[left] ?? 0, innerAt[right] ?? 0, corner]
    }
    return undefined
  }
  return new Map(
    kept.flatMap((id, inner) => {
      const corner = cornerOf(id)
      return corner ? [[inner, corner] as const] : []
    }),
  )
}

/** The pairs of blocks that no margin crosses. */
const uncrossed = (blocks: number, margins: readonly Margin[]): readonly (readonly [number, number])[] => {
  const splits = (margin: Margin, b: number) => (margin.blocks[b]?.labels.length ?? 1) > 1
  const all = Array.from({ length: blocks }, (_, i) => i)
  return all.flatMap((a) =>
    all
      .slice(a + 1)
      .flatMap((b) => (margins.some((m) => splits(m, a) && splits(m, b)) ? [] : [[a, b] as const])),
  )
}
