import type { Exclusive } from './nested_case.ts'

/** A sum of numbers that is a number or, where it says so, no less. */
export interface Row {
  readonly of: readonly number[]
  readonly signs: readonly number[]
  readonly value: number
}

/** The first is what the others come to. */
export const lessFirst = (of: readonly number[]): Row => ({
  of,
  signs: of.map((_, i) => (i === 0 ? -1 : 1)),
  value: 0,
})

/** Parts and their whole as a sum that is nothing, or no less. */
export const exclusiveRow = ({ parts, whole, by }: Exclusive): Row => {
  const row = once(lessFirst([whole, ...parts]))
  return by === 'atMost' ? { ...row, signs: row.signs.map((sign) => -sign) } : row
}

/** What a row comes to beyond its value. */
export const beyond = ({ of, signs, value }: Row, numberOf: (x: number) => number): number =>
  of.reduce((sum, x, i) => sum + (signs[i] ?? 0) * numberOf(x), -value)

/** Each number once. */
const once = ({ of, signs, value }: Row): Row => {
  const times = new Map<number, number>()
  for (const [i, x] of of.entries()) times.set(x, (times.get(x) ?? 0) + (signs[i] ?? 0))
  const kept = [...times].filter(([, sign]) => sign !== 0)
  return { of: kept.map(([x]) => x), signs: kept.map(([, sign]) => sign), value }
}
