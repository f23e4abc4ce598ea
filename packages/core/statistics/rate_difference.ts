import type { Difference } from './newcombe.ts'
import { poissonInterval } from './poisson.ts'
import type { Events } from './rate_ratio.ts'

/**
 * The first rate minus the second, per unit of exposure, with the interval recovered from the two single ones (Zou &
 * Donner 2008, Statistics in Medicine 27: 1693–1702): Newcombe's way, for rates. `undefined` without exposure.
 */
export const rateDifference = (first: Events, second: Events, confidence = 0.95): Difference | undefined => {
  if (first.exposure === 0 || second.exposure === 0) return undefined
  const [a, b] = [rate(first, confidence), rate(second, confidence)]
  return {
    difference: a.value - b.value,
    low: a.value - b.value - Math.hypot(a.value - a.low, b.high - b.value),
    high: a.value - b.value + Math.hypot(a.high - a.value, b.value - b.low),
  }
}

const rate = ({ events, exposure }: Events, confidence: number) => {
  const { low, high } = poissonInterval(events, confidence)
  return { value: events / exposure, low: low / exposure, high: high / exposure }
}
