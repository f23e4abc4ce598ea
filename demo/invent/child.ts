import { addDays, addMonths } from '@lyhord/core'
import type { Dice } from '../../packages/server/work/synthetic/dice.ts'

/** An invented child: `number` has a year of birth 130 years too early, so that it can belong to nobody alive. */
export interface InventedChild {
  readonly born: string
  readonly number: string
  readonly girl: boolean
}

const luhn = (nine: string): number => {
  const products = [...nine].map((digit, at) => String(Number(digit) * (2 - (at % 2)))).join('')
  return (10 - ([...products].reduce((sum, digit) => sum + Number(digit), 0) % 10)) % 10
}

/** A child who is 1–16 years old at a day. */
export const inventChild = (dice: Dice, at: string): InventedChild => {
  const girl = dice.chance(0.46)
  const born = addDays(addMonths(at, -12 * dice.whole(1, 16)), -dice.whole(5, 340))
  const early = `${Number(born.slice(0, 4)) - 130}${born.slice(5, 7)}${born.slice(8)}`.replace(
    /0229$/,
    '0228',
  )
  const serial = `${dice.whole(10, 99)}${dice.whole(0, 4) * 2 + (girl ? 0 : 1)}`
  return { born, girl, number: `${early}${serial}${luhn(early.slice(2) + serial)}` }
}

/** Whole years. */
export const ageAt = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
