/** A choice and its weight; weights need not sum to one. */
export type Weighted<T> = readonly [choice: T, weight: number]

/** Repeatable chance: the same seed gives the same throws. Invents demonstration data, never anything secret. */
export interface Dice {
  /** A number from 0 up to 1. */
  share(): number
  /** True with a probability of 0–1. */
  chance(probability: number): boolean
  /** A whole number, both ends included. */
  whole(from: number, to: number): number
  /** Standard normal (Box & Muller 1958). */
  normal(): number
  pick<T>(first: Weighted<T>, ...others: readonly Weighted<T>[]): T
  /** Each choice by itself, with its probability. */
  some<T>(...of: readonly Weighted<T>[]): readonly T[]
  /** Lower-case hexadecimal digits, a multiple of eight. */
  hex(digits: number): string
}

/** Generator sfc32 (Doty-Humphrey, PractRand, public domain), seeded by FNV-1a of the seed's text. */
export const diceOf = (seed: number | string): Dice => {
  const word = sfc32(seedWords(String(seed)))
  const share = (): number => word() / 2 ** 32
  const chance = (probability: number): boolean => share() < probability
  return {
    share,
    chance,
    whole: (from, to) => from + Math.floor(share() * (to - from + 1)),
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    pick: (first, ...others) => pickBy(share(), [first, ...others]) ?? first[0],
    some: (...of) => of.filter(([, probability]) => chance(probability)).map(([choice]) => choice),
    hex: (digits) => Array.from({ length: digits / 8 }, () => word().toString(16).padStart(8, '0')).join(''),
  }
}

const pickBy = <T>(share: number, of: readonly Weighted<T>[]): T | undefined => {
  let left = share * of.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of of) {
    left -= weight
    if (left < 0) return choice
  }
  return undefined
}

type Words4 = readonly [number, number, number, number]

const seedWords = (text: string): Words4 => {
  const hash = (start: number): number => {
    let h = start
    for (const byte of Buffer.from(text)) h = Math.imul(h ^ byte, 0x01000193)
    return h | 0
  }
  return [hash(0x811c9dc5), hash(0x9e3779b9), hash(0x85ebca6b), 1]
}

const sfc32 = (seed: Words4): (() => number) => {
  let [a, b, c, counter] = seed
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 16; warmUp++) next()
  return next
}
