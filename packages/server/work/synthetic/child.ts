import { dayNumber } from '@lyhord/core'
import type { Dice } from './dice.ts'

/** An invented child: what stays the same from one investigation to the next. */
export interface Child {
  readonly pseudonym: string
  readonly sex: 'flicka' | 'pojke' | 'uppgift_saknas'
  /** Day number of birth. */
  readonly born: number
  readonly birthCountry: string
  readonly parentsBornAbroad: string
  readonly unaccompanied: boolean
  readonly disability: readonly string[]
  /** How large the child's difficulties are, standard normal. */
  readonly burden: number
}

const yearLength = 365.2425

/** Whole years from birth to a day. */
export const ageOn = ({ born }: Child, day: string): number =>
  Math.floor((dayNumber(day) - born) / yearLength)

/** Invents a child at the opening of its first investigation. Two of three are at most 12, 55 % are boys. */
export const inventChild = (dice: Dice, opened: string): Child => {
  const age = dice.pick(
    [dice.whole(0, 5), 28],
    [dice.whole(6, 12), 39],
    [dice.whole(13, 17), 32.4],
    [18, 0.6],
  )
  const birthCountry = dice.pick(
    ['sverige', 84],
    ['norden', 1],
    ['eu_ees', 3],
    ['utanfor_eu', 10],
    ['okant', 2],
  )
  const unaccompanied = age >= 13 && birthCountry === 'utanfor_eu' && dice.chance(0.12)
  const sex = dice.pick<Child['sex']>(['flicka', 44.5], ['pojke', 55], ['uppgift_saknas', 0.5])
  return {
    pseudonym: dice.hex(64),
    sex,
    born: Math.floor(dayNumber(opened) - (age + 0.02 + 0.96 * dice.share()) * yearLength),
    birthCountry,
    parentsBornAbroad: parents(dice, birthCountry),
    unaccompanied,
    disability: disability(dice, age, sex === 'pojke'),
    burden: dice.normal(),
  }
}

const parents = (dice: Dice, birthCountry: string): string => {
  if (birthCountry === 'okant') return 'okant'
  if (birthCountry !== 'sverige') return dice.pick(['bada', 88], ['en', 8], ['okant', 4])
  return dice.pick(['ingen', 72], ['en', 11], ['bada', 15], ['okant', 2])
}

const disability = (dice: Dice, age: number, isBoy: boolean): readonly string[] => {
  if (dice.chance(0.03)) return ['okant']
  const found = dice.some<string>(
    ['npf', age < 5 ? 0.02 : isBoy ? 0.2 : 0.14],
    ['intellektuell', 0.02],
    ['fysisk_sensorisk', 0.015],
    ['psykisk', age >= 13 ? 0.06 : 0.005],
    ['misstanke', age < 4 ? 0.03 : 0.08],
  )
  return found.length > 0 ? found : ['ingen']
}
