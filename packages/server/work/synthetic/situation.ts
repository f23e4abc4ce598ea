import type { Answers } from '@lyhord/core'
import type { Dice } from './dice.ts'

/** Sections D and E of an invented investigation before the outcome, and how large the needs are. */
export interface InventedSituation {
  readonly answers: Answers
  readonly risks: readonly string[]
  readonly level: 'enkelt' | 'sammansatt' | 'komplext' | 'ej_bedomt'
}

/** The areas that a reason points at. */
const pointsAt: Readonly<Record<string, readonly string[]>> = {
  skolfranvaro: ['utbildning', 'kanslor_beteende'],
  normbrytande: ['kanslor_beteende', 'sociala_relationer'],
  kriminalitet: ['kanslor_beteende', 'sociala_relationer'],
  alkohol_narkotika: ['halsa', 'kanslor_beteende'],
  psykisk_ohalsa: ['halsa', 'kanslor_beteende'],
  sexuell_utsatthet: ['sakerhet', 'sociala_relationer'],
  fysiskt_vald: ['sakerhet', 'familjesituation'],
  psykiskt_vald: ['sakerhet', 'kanslomassig_tillganglighet'],
  sexuella_overgrepp: ['sakerhet', 'familjesituation'],
  bevittnat_vald: ['sakerhet', 'familjesituation'],
  hedersrelaterat: ['sakerhet', 'familjesituation'],
  omsorgssvikt: ['grundlaggande_omsorg', 'stimulans_vagledning'],
  foralder_missbruk: ['familjesituation', 'grundlaggande_omsorg'],
  foralder_psykisk_ohalsa: ['kanslomassig_tillganglighet', 'familjesituation'],
  foralder_kriminalitet: ['familjebakgrund', 'sakerhet'],
  vardnadstvist: ['familjesituation', 'kanslomassig_tillganglighet'],
  foralder_sjukdom: ['familjesituation', 'grundlaggande_omsorg'],
  foraldraformaga: ['stimulans_vagledning', 'grundlaggande_omsorg'],
  ekonomi_boende: ['boende_arbete_ekonomi'],
  ensamkommande: ['socialt_natverk', 'familjesituation'],
  relation: ['familjesituation', 'kanslomassig_tillganglighet'],
}

/** Where the reasons say that a child is exposed. */
const exposedIn: Readonly<Record<string, string>> = {
  fysiskt_vald: 'hemmiljo',
  psykiskt_vald: 'hemmiljo',
  bevittnat_vald: 'hemmiljo',
  hedersrelaterat: 'hemmiljo',
  omsorgssvikt: 'hemmiljo',
  sexuella_overgrepp: 'annan',
  sexuell_utsatthet: 'pa_natet',
}

/** Invents risk, protection, exposure and level of need from reasons, age and burden. */
export const inventSituation = (
  dice: Dice,
  reasons: readonly string[],
  age: number,
  burden: number,
): InventedSituation => {
  const pointed = reasons.flatMap((reason) => pointsAt[reason] ?? [])
  const risks = [...new Set(pointed.filter(() => dice.chance(burden > 0 ? 0.85 : 0.6)))]
  return {
    risks,
    level: needLevel(dice, burden + 0.25 * (reasons.length - 2)),
    answers: {
      riskomraden: risks.length > 0 || isViolent(reasons) ? nonEmpty(risks, pointed) : ['inga'],
      skyddsomraden: protections(dice, risks, burden),
      utsatthet: exposures(dice, reasons, age),
    },
  }
}

const nonEmpty = (risks: readonly string[], pointed: readonly string[]): readonly string[] =>
  risks.length > 0 ? risks : [pointed[0] ?? 'sakerhet']

const isViolent = (reasons: readonly string[]): boolean => reasons.some((reason) => reason in exposedIn)

/** 6–10 % complex. */
const needLevel = (dice: Dice, burden: number): InventedSituation['level'] => {
  if (dice.chance(0.06)) return 'ej_bedomt'
  const need = burden + 0.7 * dice.normal()
  if (need > 1.75) return 'komplext'
  return need > 0.2 ? 'sammansatt' : 'enkelt'
}

const protections = (dice: Dice, risks: readonly string[], burden: number): readonly string[] => {
  const p = (area: string, probability: number) =>
    [area, risks.includes(area) ? 0.05 : probability - 0.08 * Math.tanh(burden)] as const
  const found = dice.some(
    p('halsa', 0.4),
    p('utbildning', 0.42),
    p('kanslor_beteende', 0.25),
    p('sociala_relationer', 0.38),
    p('grundlaggande_omsorg', 0.42),
    p('stimulans_vagledning', 0.25),
    p('kanslomassig_tillganglighet', 0.28),
    p('sakerhet', 0.2),
    p('familjesituation', 0.15),
    p('familjebakgrund', 0.1),
    p('boende_arbete_ekonomi', 0.3),
    p('socialt_natverk', 0.4),
  )
  return found.length > 0 ? found : ['inga']
}

const exposures = (dice: Dice, reasons: readonly string[], age: number): readonly string[] => {
  const told = reasons.flatMap((reason) => exposedIn[reason] ?? [])
  const found = dice.some<string>(
    ['hemmiljo', told.includes('hemmiljo') ? 0.97 : 0.12],
    ['forskola_skola', age >= 6 ? 0.09 : 0.01],
    ['fritid', age >= 10 ? 0.07 : 0.01],
    ['pa_natet', told.includes('pa_natet') ? 0.7 : age >= 10 ? 0.06 : 0.005],
    ['egen_parrelation', age >= 14 ? 0.03 : 0],
    ['annan', told.includes('annan') ? 0.75 : 0.02],
  )
  if (found.length > 0) return found
  return told.length > 0 ? [told[0] ?? 'annan'] : ['ingen_kand']
}
