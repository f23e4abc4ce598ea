import type { Dictionary } from './dictionary.ts'

/** Goes along one direction after the other as far as it leads, each time in another order: most cells move enough. */
export const sweep = (dictionary: Dictionary, directions: number): void => {
  for (let round = 0; round < sweeps; round++) sweepOnce(dictionary, directions, round)
}

const sweeps = 12

const sweepOnce = (dictionary: Dictionary, directions: number, round: number): void => {
  const stride = strideFor(directions, round)
  for (let i = 0; i < directions; i++) {
    const id = (round + i * stride) % directions
    const way = (round + i * (round % 3)) % 2 === 0 ? 1 : -1
    dictionary.go(id, way, { ...dictionary.reachOf(id, way), stop: -1 })
  }
  dictionary.goBack()
}

/** A step that visits every number below `size`. */
const strideFor = (size: number, round: number): number => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  let stride =
    round < 2 ? (round === 0 ? 1 : Math.max(1, size - 1)) : Math.floor((size * (round + 1)) / 17) + 1
  while (divisor(stride, size) !== 1) stride++
  return stride
}
