import { svg } from './svg.ts'

/** A point of a line; without a value nothing is known there. */
export interface Placed {
  readonly x: number
  readonly value: number | null
}

/** The points of which something is known. */
export const knownIn = (line: readonly Placed[]): readonly { readonly x: number; readonly value: number }[] =>
  line.flatMap(({ x, value }) => (value === null ? [] : [{ x, value }]))

/** A line through points, broken where nothing is known. */
export const joined = (
  points: readonly Placed[],
  up: (value: number) => number,
  look: Readonly<Record<string, string | number>>,
): Element =>
  svg('path', {
    d: points
      .map(({ x, value }, i) =>
        value === null
          ? ''
          : `${i > 0 && points[i - 1]?.value !== null ? 'L' : 'M'}${x.toFixed(1)},${up(value).toFixed(1)}`,
      )
      .join(''),
    fill: 'none',
    ...look,
  })
