/**
 * Dots along an axis that would cover each other are moved apart across it: for each place along the axis (pixels, in the
 * order given) how many steps above (negative) or below the line the dot stands. `apart`: the width of a dot.
 */
export const swarm = (along: readonly number[], apart: number): readonly number[] => {
  const levels: number[] = along.map(() => 0)
  const order = along.map((_, i) => i).sort((a, b) => (along[a] ?? 0) - (along[b] ?? 0))
  const lastOn = new Map<number, number>()
  for (const i of order) {
    const x = along[i] ?? 0
    const level = outwards(along.length).find((l) => x - (lastOn.get(l) ?? Number.NEGATIVE_INFINITY) >= apart)
    levels[i] = level ?? 0
    lastOn.set(level ?? 0, x)
  }
  return levels
}

/** 0, −1, 1, −2, 2 … */
const outwards = (count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2))
