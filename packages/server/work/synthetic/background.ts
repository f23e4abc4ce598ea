import type { Answers } from '@lyhord/core'
import type { Child } from './child.ts'
import type { Dice } from './dice.ts'

/** Section A of an invented investigation. */
export const inventBackground = (dice: Dice, child: Child, age: number): Answers => ({
  barn_pseudonym: child.pseudonym,
  kon: child.sex,
  alder: Math.min(20, Math.max(0, age)),
  fodelseland: child.birthCountry,
  foraldrar_fodda_utomlands: child.parentsBornAbroad,
  ensamkommande: child.unaccompanied ? 'ja' : 'nej',
  boendesituation: living(dice, child, age),
  funktionsnedsattning: child.disability,
  tolk: dice.chance(child.parentsBornAbroad === 'bada' ? 0.3 : 0.01) ? 'ja' : 'nej',
})

const living = (dice: Dice, { unaccompanied, burden }: Child, age: number): string => {
  if (unaccompanied) return dice.pick(['slakt_natverk', 45], ['familjehem_hvb', 40], ['annat', 15])
  return dice.pick(
    ['bada_foraldrar', age < 6 ? 52 : 40],
    ['vaxelvis', 15],
    ['mest_mamma', 24],
    ['mest_pappa', 5],
    ['ombildad_familj', 7],
    ['slakt_natverk', 1.5],
    ['familjehem_hvb', burden > 1 ? 6 : 0.7],
    ['annat', 2],
    ['okant', 1],
  )
}
