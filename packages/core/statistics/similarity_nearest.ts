import {
  type Background,
  type Distance,
  distanceOf,
  type FigureSpread,
  figureSpread,
  type Likeness,
  lacking,
} from './similarity.ts'

/** The municipalities nearest to one, and those that cannot be compared with what they lack. */
export interface Nearest {
  readonly spreads: readonly FigureSpread[]
  readonly nearest: readonly (Distance & { readonly code: string })[]
  /** How many the one could be compared with. */
  readonly compared: number
  readonly notCompared: readonly { readonly code: string; readonly lacks: readonly (string | null)[] }[]
  /** What the one itself lacks; then nobody is near it. */
  readonly lacks: readonly (string | null)[]
}

/** The `n` municipalities of a table nearest to one of them, by {@link distanceOf}; equally near ones by code. */
export const nearestTo = (
  one: Background,
  all: readonly Background[],
  likenesses: readonly Likeness[],
  groupWeight: number,
  n: number,
): Nearest => {
  const spreads = likenesses.map((likeness) => figureSpread(all, likeness))
  const others = all.filter(({ code }) => code !== one.code)
  const near = others.flatMap((other) => {
    const distance = distanceOf(one, other, spreads, groupWeight)
    return distance ? [{ code: other.code, ...distance }] : []
  })
  const notCompared = others
    .map((other) => ({ code: other.code, lacks: lacking(other, likenesses, groupWeight) }))
    .filter(({ lacks }) => lacks.length > 0)
  return {
    spreads,
    nearest: near
      .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : Number(a.code > b.code)))
      .slice(0, n),
    compared: near.length,
    notCompared,
    lacks: lacking(one, likenesses, groupWeight),
  }
}
