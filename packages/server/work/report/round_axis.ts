import type { Axis } from './document.ts'

const sizes = [1, 2, 2.5, 5, 10, 20]

/** An axis over what is to be shown in at most so many steps (2 or more), each 1, 2, 2.5 or 5 of a power of ten. */
export const roundAxis = (low: number, high: number, most: number): Axis => {
  const power = 10 ** Math.floor(Math.log10((high - low || 1) / most))
  const axes = sizes.map((size) => {
    const step = exact(size * power)
    const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
    return { low: exact(first * step), high: exact(last * step), step, steps: last - first }
  })
  const { steps: _, ...axis } = axes.find(({ steps }) => steps <= most) ?? {
    low,
    high,
    step: high - low,
    steps: 1,
  }
  return axis
}

/** Without what binary fractions leave behind. */
const exact = (value: number): number => Number(value.toPrecision(12))
