import type { Dice } from '../../packages/server/work/synthetic/dice.ts'

export const workers = ['Handläggare 1', 'Handläggare 2', 'Handläggare 3', 'Handläggare 4'] as const

export const reasons = [
  'skolfranvaro',
  'normbrytande',
  'psykisk_ohalsa',
  'fysiskt_vald',
  'bevittnat_vald',
  'omsorgssvikt',
  'foralder_missbruk',
  'relation',
] as const
export const reporters = [
  'polis',
  'skola',
  'forskola',
  'halso_sjukvard',
  'bup',
  'foralder',
  'privatperson',
  'annan_kommun',
] as const

/** One of these; `fallback` for none. */
export const oneOf = <T>(dice: Dice, of: readonly T[], fallback: T): T =>
  of[dice.whole(0, of.length - 1)] ?? fallback
const inOrder = <T>(of: readonly T[], chosen: readonly T[]): readonly T[] =>
  of.filter((x) => chosen.includes(x))
/** The first of them and perhaps one more, in the order of `of`. */
export const twoOf = <T>(dice: Dice, of: readonly T[], first: T): readonly T[] =>
  inOrder(of, [first, ...(dice.chance(0.4) ? [oneOf(dice, of, first)] : [])])
