import type { Interval } from './interval.ts'
import { normalQuantile } from './normal_quantile.ts'

/** Fewer events than this get the exact interval, the rest Byar's: the boundary of METHODS and of public health practice. */
const exactBelow = 10

/** Interval for the expected number of events when a whole number ≥ 0 was seen: exact below 10, Byar from there. */
export const poissonInterval = (events: number, confidence = 0.95): Interval =>
  events < exactBelow ? exactPoisson(events, confidence) : byar(events, confidence)

/**
 * Exact interval for a Poisson count (Garwood 1936; R `poisson.test`): the means at which so few, or so many, events
 * have the probability (1 − confidence) / 2. For counts up to some hundreds: the sum is taken term by term.
 */
export const exactPoisson = (events: number, confidence = 0.95): Interval => {
  const tail = (1 - confidence) / 2
  return {
    low: events === 0 ? 0 : meanWhere(events - 1, 1 - tail, events),
    high: meanWhere(events, tail, events),
  }
}

/** Byar's approximation to the exact interval (Breslow & Day 1987, eq. 2.13). */
export const byar = (events: number, confidence = 0.95): Interval => {
  const z = normalQuantile((1 + confidence) / 2)
  const cube = (count: number, by: number): number =>
    count === 0 ? 0 : count * (1 - 1 / (9 * count) + by / (3 * Math.sqrt(count))) ** 3
  return { low: cube(events, -z), high: cube(events + 1, z) }
}

/** The mean at which at most `most` events have a given probability, by halving: it falls as the mean grows. */
const meanWhere = (most: number, probability: number, near: number): number => {
  let [low, high] = [0, near + 20 + 20 * Math.sqrt(near)]
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2)
    if (atMost(most, middle) > probability) low = middle
    else high = middle
  return high
}

const atMost = (most: number, mean: number): number => {
  let [term, sum] = [1, 1]
  for (let k = 1; k <= most; k++) {
    term *= mean / k
    sum += term
  }
  return sum * Math.exp(-mean)
}
