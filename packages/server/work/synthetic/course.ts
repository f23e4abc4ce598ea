import { type Answers, addMonths } from '@lyhord/core'
import type { Child } from './child.ts'
import type { Dice } from './dice.ts'
import { byOdds, type Profile } from './profile.ts'

/** How many days an invented investigation takes: about 100 on average, many just before the limit. */
export const inventDays = (dice: Dice, burden: number, profile: Profile): number => {
  const over = byOdds(0.1 + 0.03 * Math.tanh(burden), profile.long)
  if (dice.chance(over)) return Math.round(124 - 35 * Math.log(1 - dice.share()))
  if (dice.chance(0.2)) return dice.whole(8, 60)
  return Math.max(8, Math.round(122 - 23 * Math.abs(dice.normal())))
}

/** Section C of an invented investigation. */
export const inventCourse = (
  dice: Dice,
  child: Child,
  age: number,
  opened: string,
  closed: string,
  profile: Profile,
): Answers => {
  const isOver = closed > addMonths(opened, 4)
  const extended = dice.chance(isOver ? 0.88 : 0.004)
  const changes = dice.pick([0, isOver ? 62 : 78], [1, isOver ? 27 : 17], [2, 4.5], [3, isOver ? 2 : 0.3])
  const talks = inventTalks(dice, child, age, profile)
  return {
    utredning_start: opened,
    utredning_slut: closed,
    forlangd: extended ? 'ja' : 'nej',
    ...(extended ? { forlangning_skal: extensionReason(dice, changes) } : {}),
    antal_samtal_barn: talks,
    ...(talks > 0
      ? { samtal_enskilt: dice.chance(age < 4 ? 0.12 : age < 7 ? 0.5 : 0.82) ? 'ja' : 'nej' }
      : { skal_ej_samtal: noTalkReason(dice, child, age) }),
    barnets_asikt: view(dice, age, talks),
    hembesok: dice.pick([0, age < 7 ? 22 : 48], [1, 34], [2, 18], [3, 7], [4, 2]),
    uppgifter_fran: sources(dice, age),
    instrument: instruments(dice, child, age, profile),
    byten_handlaggare: changes,
  }
}

const extensionReason = (dice: Dice, changes: number): string =>
  dice.pick<string>(
    ['vantan_pa_uppgifter', 30],
    ['barnet_eller_familjen', 22],
    ['samverkan', 16],
    ['arbetsbelastning', 20],
    ['byte_handlaggare', changes > 0 ? 25 : 0],
    ['annat', 5],
  )

/** Four of five children are met at least twice, most of them three times or more; the small ones less often. */
const inventTalks = (dice: Dice, { sex }: Child, age: number, profile: Profile): number => {
  const atLeastTwo = age < 3 ? 0.52 : age < 6 ? 0.76 : 0.88
  const few = byOdds(1 - atLeastTwo, profile.noTalks)
  const extra = sex === 'flicka' && dice.chance(byOdds(0.15, profile.talksWithGirls)) ? 1 : 0
  if (dice.chance(few)) return dice.chance(0.55) ? 0 : 1 + extra
  return dice.pick([2, 38], [3, 33], [4, 16], [5, 8], [6, 3], [8, 2]) + extra
}

const noTalkReason = (dice: Dice, { disability }: Child, age: number): string => {
  if (age < 4) return dice.pick(['for_ung', 92], ['erbjods_inte', 8])
  return dice.pick<string>(
    ['erbjods_inte', 38],
    ['barnet_vill_inte', age >= 10 ? 34 : 12],
    ['vardnadshavare_nekar', 14],
    ['for_ung', age < 7 ? 30 : 0],
    ['funktionsnedsattning', disability.includes('ingen') ? 0 : 15],
    ['skyddsskal', 2],
    ['annat', 6],
  )
}

const view = (dice: Dice, age: number, talks: number): string => {
  if (talks === 0 && age < 4) return dice.pick(['ej_mojligt', 80], ['ej_dokumenterad', 20])
  return dice.chance(talks === 0 ? 0.35 : age < 4 ? 0.6 : 0.93) ? 'dokumenterad' : 'ej_dokumenterad'
}

const sources = (dice: Dice, age: number): readonly string[] => {
  const found = dice.some<string>(
    ['forskola', age >= 1 && age <= 5 ? 0.78 : 0],
    ['skola', age >= 6 ? 0.82 : 0],
    ['bvc', age <= 5 ? 0.7 : 0],
    ['halso_sjukvard', 0.28],
    ['bup', age >= 7 ? 0.24 : 0.04],
    ['vuxenpsykiatri_beroende', 0.12],
    ['polis', 0.16],
    ['lss', 0.05],
    ['annan_kommun', 0.07],
    ['referensperson', 0.18],
    ['barnahus', 0.05],
  )
  return found.length > 0 ? found : ['inga']
}

const instruments = (dice: Dice, { burden }: Child, age: number, profile: Profile): readonly string[] => {
  const p = (probability: number): number =>
    byOdds(probability, profile.instruments * (burden > 0.5 ? 1.2 : 0.6))
  const found = dice.some<string>(
    ['ester', age >= 8 ? p(0.1) : 0],
    ['savry', age >= 13 ? p(0.02) : 0],
    ['yls_cmi', age >= 13 ? p(0.01) : 0],
    ['sdq', age >= 4 ? p(0.09) : 0],
    ['asq_se', age < 6 ? p(0.03) : 0],
    ['audit', p(0.05)],
    ['crafft', age >= 13 ? p(0.03) : 0],
    ['freda', p(0.11)],
    ['irisk', p(0.04)],
    ['signs_of_safety', p(0.12)],
    ['annat', p(0.03)],
  )
  return found.length > 0 ? found : ['inget']
}
