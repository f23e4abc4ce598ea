import { type Answers, addDays, daysFromTo } from '@lyhord/core'
import { ageOn, inventChild } from './child.ts'
import { type Dice, diceOf } from './dice.ts'
import type { Synthesis } from './synthesise.ts'

/** Invents started services, one for each row. */
export function* inventServices({ rows, seed, from, to }: Synthesis): Generator<Answers, void, undefined> {
  const dice = diceOf(`${seed} services`)
  for (let made = 1; made <= rows; made++) {
    const month = monthIn(dice, from, to)
    const child = inventChild(dice, month)
    yield {
      insats_id: `O-${String(made).padStart(6, '0')}`,
      ...service(dice, month, ageOn(child, month)),
      barn_pseudonym: child.pseudonym,
      kon: child.sex,
      alder: ageOn(child, month),
    }
  }
}

/** Invents the same as counts, where nobody is told apart. */
export function* inventServiceCounts({
  rows,
  seed,
  from,
  to,
}: Synthesis): Generator<Answers, void, undefined> {
  const dice = diceOf(`${seed} service counts`)
  for (let made = 1; made <= rows; made++) {
    const age = dice.pick([3, 30], [9, 40], [15, 28], [18, 2])
    yield {
      rad_id: `R-${String(made).padStart(6, '0')}`,
      ...service(dice, monthIn(dice, from, to), age),
      antal: dice.whole(1, 14),
      kon: dice.pick(['flicka', 48], ['pojke', 50], ['uppgift_saknas', 2]),
      aldersgrupp: age <= 5 ? 'ar_0_5' : age <= 12 ? 'ar_6_12' : age <= 17 ? 'ar_13_17' : 'ar_18_20',
    }
  }
}

const monthIn = (dice: Dice, from: string, to: string): string =>
  `${addDays(from, dice.whole(0, daysFromTo(from, to))).slice(0, 7)}-01`

const service = (dice: Dice, manad: string, age: number): Answers => {
  const kategori = dice.pick(
    ['samtal_barn_unga', age >= 6 ? 34 : 0],
    ['samtal_familj', 38],
    ['foraldraskapsstod_grupp', 14],
    ['barn_ungdomsgrupp', age >= 6 ? 12 : 0],
  )
  const forChild = kategori === 'samtal_barn_unga' || kategori === 'barn_ungdomsgrupp'
  return {
    manad,
    kategori,
    verksamhet: whereGiven(dice, age),
    samverkan: [dice.chance(0.62) ? 'ingen' : workedWith(dice, age)],
    boendesituation: dice.pick(
      ['bada_foraldrar', 42],
      ['vaxelvis', 22],
      ['mest_mamma', 24],
      ['mest_pappa', 6],
      ['ombildad_familj', 6],
    ),
    omsorgspersoner: forChild
      ? dice.pick(['ingen', 7], ['kvinna', 3])
      : dice.pick(['kvinna', 46], ['man', 13], ['kvinna_man', 38], ['okant', 3]),
    tolk: dice.pick(['nej', 9], ['ja', 1]),
    ...(dice.chance(0.12) ? {} : { resultat: [whatCame(dice)] }),
  }
}

const whereGiven = (dice: Dice, age: number) =>
  dice.pick(
    ['oppenvard', 40],
    ['familjecentral', age <= 5 ? 40 : 2],
    ['faltverksamhet', age >= 13 ? 14 : 0],
    ['ungdomsmottagning', age >= 13 ? 12 : 0],
    ['skola', age >= 6 ? 12 : 2],
    ['annan', 6],
  )

const workedWith = (dice: Dice, age: number) =>
  dice.pick(
    ['skola', age >= 6 ? 5 : 0],
    ['bvc_mvc', age <= 5 ? 6 : 0],
    ['polis', age >= 13 ? 2 : 0],
    ['civilsamhalle', 2],
  )

const whatCame = (dice: Dice) =>
  dice.pick(
    ['nytt_besok', 48],
    ['avslutad', 30],
    ['hanvisad', 7],
    ['ansokan', 5],
    ['annan_oppen_insats', 5],
    ['anmalan', 2],
    ['uteblev', 3],
  )
