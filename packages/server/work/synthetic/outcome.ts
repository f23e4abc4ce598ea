import type { Answers } from '@lyhord/core'
import type { Dice } from './dice.ts'
import { byOdds, type Profile } from './profile.ts'
import type { InventedSituation } from './situation.ts'

/** What an outcome is invented from. */
export interface Before {
  readonly age: number
  readonly situation: InventedSituation
  readonly knownBefore: unknown
}

/** Sections E (areas and level of need), F and G of an invented investigation; about a third lead to an intervention. */
export const inventOutcome = (dice: Dice, before: Before, profile: Profile): Answers => {
  const { age, situation } = before
  const outcome = outcomeOf(dice, before, profile)
  return {
    behovsomraden: needAreas(dice, situation, outcome),
    behovsniva: situation.level,
    ...attitudes(dice, outcome, age),
    utfall: outcome,
    ...(outcome === 'insats' ? { insatser: interventions(dice, situation.level, age) } : {}),
  }
}

const outcomeOf = (dice: Dice, { situation, knownBefore }: Before, { interventions }: Profile): string => {
  if (dice.chance(0.02)) return 'flyttat'
  const ongoing = knownBefore === 'pagaende_insats' && situation.level !== 'enkelt'
  if (ongoing && dice.chance(0.5)) return 'pagaende_insats'
  switch (situation.level) {
    case 'komplext':
      if (dice.chance(byOdds(0.72, interventions))) return 'insats'
      return dice.pick(['lvu_ansokan', 45], ['behov_ej_samtycke', 45], ['hanvisad_annan', 10])
    case 'sammansatt':
      if (dice.chance(byOdds(0.58, interventions))) return 'insats'
      return dice.pick(
        ['behov_ej_samtycke', 38],
        ['hanvisad_oppen_insats', 45],
        ['hanvisad_annan', 15],
        ['lvu_ansokan', 2],
      )
    case 'enkelt':
      if (dice.chance(byOdds(0.14, interventions))) return 'insats'
      return dice.pick(
        ['inget_behov', 68],
        ['hanvisad_oppen_insats', 22],
        ['hanvisad_annan', 5],
        ['behov_ej_samtycke', 5],
      )
    case 'ej_bedomt':
      return dice.pick(['inget_behov', 75], ['hanvisad_oppen_insats', 18], ['hanvisad_annan', 7])
  }
}

const needAreas = (dice: Dice, { risks, level }: InventedSituation, outcome: string): readonly string[] => {
  const isLarge = level === 'sammansatt' || level === 'komplext'
  if (outcome === 'inget_behov' || (outcome === 'flyttat' && !isLarge)) return ['inga']
  const chosen = risks.filter(() => dice.chance(0.75))
  if (chosen.length > 0) return chosen
  return [
    risks[0] ?? dice.pick(['stimulans_vagledning', 5], ['kanslor_beteende', 4], ['familjesituation', 3]),
  ]
}

const attitudes = (dice: Dice, outcome: string, age: number): Answers => {
  const guardian = attitudeOfGuardian(dice, outcome)
  const other = dice.chance(0.7) ? guardian : attitudeOfGuardian(dice, outcome)
  const wanting = outcome === 'behov_ej_samtycke' || outcome === 'lvu_ansokan'
  return {
    installning_vardnadshavare_1: guardian,
    installning_vardnadshavare_2: dice.chance(0.25) ? 'ej_aktuellt' : other,
    installning_barn:
      age < 8
        ? dice.pick(['ej_aktuellt', 70], ['ej_tillfragad', 20], ['samtycker', 10])
        : dice.pick(
            ['samtycker', wanting ? 25 : 60],
            ['delvis', 15],
            ['samtycker_inte', wanting ? 35 : 6],
            ['ej_tillfragad', 12],
            ['ej_aktuellt', 7],
          ),
  }
}

const attitudeOfGuardian = (dice: Dice, outcome: string): string => {
  switch (outcome) {
    case 'insats':
    case 'pagaende_insats':
      return dice.pick(['samtycker', 87], ['delvis', 13])
    case 'behov_ej_samtycke':
    case 'lvu_ansokan':
      return dice.pick(['samtycker_inte', 78], ['delvis', 22])
    default:
      return dice.pick(
        ['ej_tillfragad', 34],
        ['samtycker', 42],
        ['ej_aktuellt', 16],
        ['delvis', 5],
        ['samtycker_inte', 3],
      )
  }
}

const interventions = (dice: Dice, level: InventedSituation['level'], age: number): readonly string[] => {
  const away = level === 'komplext' ? 0.28 : level === 'sammansatt' ? 0.05 : 0
  const found = dice.some<string>(
    ['oppenvardsprogram', 0.3],
    ['personligt_stod', age >= 7 ? 0.22 : 0.05],
    ['familjebehandling', 0.36],
    ['kontaktperson', age >= 10 ? 0.12 : 0.02],
    ['kontaktfamilj', age < 13 ? 0.13 : 0.03],
    ['sarskilt_kvalificerad_kontaktperson', age >= 13 ? 0.02 : 0],
    ['ungdomstjanst', age >= 15 ? 0.03 : 0],
    ['familjehem', away * 0.55],
    ['natverkshem', away * 0.15],
    ['jourhem', away * 0.3],
    ['hvb', age >= 12 ? away * 0.4 : away * 0.05],
    ['stodboende', age >= 16 ? away * 0.2 : 0],
    ['skyddat_boende', 0.012],
    ['annat', 0.03],
  )
  return found.length > 0 ? found : [age < 13 ? 'familjebehandling' : 'personligt_stod']
}
