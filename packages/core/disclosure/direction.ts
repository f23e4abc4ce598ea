/** One way to change the tables: raising its own part by 1 changes these parts by these numbers. */
export interface Direction {
  readonly own: number
  readonly parts: Int32Array
  readonly values: Float64Array
}

/** How much a sum changes along the direction of this number, which has this part of its own. */
export interface Slope {
  readonly id: number
  readonly own: number
  readonly slope: number
}

/** Less than this is nothing. */
export const nearZero = 1e-9

/** A direction that changes nothing. */
export const nowhere: Direction = { own: -1, parts: new Int32Array(0), values: new Float64Array(0) }

/** How a sum with these weights by part changes along a direction. */
export const along = (weights: Float64Array, { parts, values }: Direction): number => {
  let sum = 0
  for (let i = 0; i < parts.length; i++) sum += (weights[parts[i] ?? 0] ?? 0) * (values[i] ?? 0)
  return sum
}

/** The same direction, going so far that this part of it is raised by 1 and made its own. */
export const withOwn = ({ parts, values }: Direction, own: number): Direction => {
  const scale = values[parts.indexOf(own)] ?? 1
  return { own, parts, values: values.map((value) => value / scale) }
}
