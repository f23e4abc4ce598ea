import { type Answers, addDays, addMonths } from '@lyhord/core'
import { type Dice, diceOf } from '../packages/server/work/synthetic/dice.ts'

/** An invented child: `number` has a year of birth 130 years too early, so that it can belong to nobody alive. */
export interface InventedChild {
  readonly born: string
  readonly number: string
  readonly girl: boolean
}

/** An invented case: the child, who works on it, and the answers that an extract should come to. */
export interface InventedCase {
  readonly child: InventedChild
  readonly worker: string
  readonly answers: Answers
}

const workers = ['Handläggare 1', 'Handläggare 2', 'Handläggare 3', 'Handläggare 4'] as const

const luhn = (nine: string): number => {
  const products = [...nine].map((digit, at) => String(Number(digit) * (2 - (at % 2)))).join('')
  return (10 - ([...products].reduce((sum, digit) => sum + Number(digit), 0) % 10)) % 10
}

const inventChild = (dice: Dice, at: string): InventedChild => {
  const girl = dice.chance(0.46)
  const born = addDays(addMonths(at, -12 * dice.whole(1, 16)), -dice.whole(5, 340))
  const early = `${Number(born.slice(0, 4)) - 130}${born.slice(5, 7)}${born.slice(8)}`.replace(
    /0229$/,
    '0228',
  )
  const serial = `${dice.whole(10, 99)}${dice.whole(0, 4) * 2 + (girl ? 0 : 1)}`
  return { born, girl, number: `${early}${serial}${luhn(early.slice(2) + serial)}` }
}

const ageAt = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

const reasons = [
  'skolfranvaro',
  'normbrytande',
  'psykisk_ohalsa',
  'fysiskt_vald',
  'bevittnat_vald',
  'omsorgssvikt',
  'foralder_missbruk',
  'relation',
] as const
const reporters = [
  'polis',
  'skola',
  'forskola',
  'halso_sjukvard',
  'bup',
  'foralder',
  'privatperson',
  'annan_kommun',
] as const
const areas = [
  'halsa',
  'utbildning',
  'kanslor_beteende',
  'grundlaggande_omsorg',
  'sakerhet',
  'familjesituation',
] as const

const oneOf = <T>(dice: Dice, of: readonly T[], fallback: T): T =>
  of[dice.whole(0, of.length - 1)] ?? fallback
const inOrder = <T>(of: readonly T[], chosen: readonly T[]): readonly T[] =>
  of.filter((x) => chosen.includes(x))
const twoOf = <T>(dice: Dice, of: readonly T[], first: T): readonly T[] =>
  inOrder(of, [first, ...(dice.chance(0.4) ? [oneOf(dice, of, first)] : [])])

/** Invents closed investigations for a system, always the same. */
export const inventInvestigations = (system: string, rows: number): readonly InventedCase[] => {
  const dice = diceOf(`${system} utredning`)
  return Array.from({ length: rows }, (_, i) => {
    const received = addDays('2025-01-07', dice.whole(0, 240))
    const child = inventChild(dice, received)
    const start = addDays(received, dice.whole(0, 14))
    const main = oneOf(dice, reasons, 'relation')
    const chosen = twoOf(dice, reasons, main)
    const report = dice.chance(0.9)
    const granted = dice.chance(0.4)
    const talks = dice.whole(0, 4)
    const extended = dice.chance(0.1)
    const answers: Answers = {
      utredning_id: `${system.toUpperCase()}-${2025_000 + i + 1}`,
      kon: child.girl ? 'flicka' : 'pojke',
      alder: ageAt(child.born, start),
      aktualiseringstyp: report ? 'anmalan' : 'ansokan',
      anmalare: report ? oneOf(dice, reporters, 'skola') : undefined,
      inkom_datum: received,
      orsaker: chosen,
      huvudorsak: chosen.length > 1 ? main : undefined,
      tidigare_kand: dice.chance(0.5) ? 'nej' : dice.chance(0.5) ? 'utredning' : 'insats',
      utredning_start: start,
      utredning_slut: addDays(start, dice.whole(40, 118)),
      forlangd: extended ? 'ja' : 'nej',
      antal_samtal_barn: talks,
      samtal_enskilt: talks > 0 ? (dice.chance(0.7) ? 'ja' : 'nej') : undefined,
      skal_ej_samtal: talks === 0 ? 'for_ung' : undefined,
      hembesok: dice.whole(0, 2),
      boendesituation: oneOf(
        dice,
        ['bada_foraldrar', 'vaxelvis', 'mest_mamma', 'mest_pappa'] as const,
        'vaxelvis',
      ),
      riskomraden: twoOf(dice, areas, 'familjesituation'),
      behovsniva: oneOf(dice, ['enkelt', 'sammansatt', 'komplext'] as const, 'enkelt'),
      installning_vardnadshavare_1: oneOf(
        dice,
        ['samtycker', 'delvis', 'samtycker_inte'] as const,
        'samtycker',
      ),
      utfall: granted
        ? 'insats'
        : oneOf(dice, ['inget_behov', 'behov_ej_samtycke', 'hanvisad_oppen_insats'] as const, 'inget_behov'),
      insatser: granted
        ? [oneOf(dice, ['familjebehandling', 'kontaktfamilj', 'personligt_stod'] as const, 'personligt_stod')]
        : undefined,
      tolk: dice.chance(0.15) ? 'ja' : 'nej',
    }
    return { child, worker: oneOf(dice, workers, workers[0]), answers }
  })
}

/** Invents referrals for a system, always the same. */
export const inventReferrals = (system: string, rows: number): readonly InventedCase[] => {
  const dice = diceOf(`${system} aktualisering`)
  return Array.from({ length: rows }, (_, i) => {
    const received = addDays('2025-07-01', dice.whole(0, 150))
    const child = inventChild(dice, received)
    const report = dice.chance(0.92)
    const assessed = report && dice.chance(0.97)
    const decision = report
      ? oneOf(dice, ['inleds', 'inleds_inte', 'inleds_inte', 'pafors'] as const, 'inleds')
      : 'inleds'
    const main = oneOf(dice, reasons, 'relation')
    const chosen = twoOf(dice, reasons, main)
    const answers: Answers = {
      aktualisering_id: `${system.toUpperCase()}-A${7000 + i}`,
      kon: child.girl ? 'flicka' : 'pojke',
      alder: ageAt(child.born, received),
      inkom_datum: received,
      aktualiseringstyp: report ? 'anmalan' : 'ansokan',
      anmalare: report ? oneOf(dice, reporters, 'skola') : undefined,
      orsaker: chosen,
      huvudorsak: chosen.length > 1 ? main : undefined,
      utredning_pagick: decision === 'pafors' ? 'ja' : 'nej',
      skyddsbedomning: report ? (assessed ? 'ja' : 'nej') : undefined,
      skyddsbedomning_datum: assessed ? addDays(received, dice.whole(0, 1)) : undefined,
      omedelbart_skydd: assessed
        ? decision !== 'inleds_inte' && dice.chance(0.1)
          ? 'ja'
          : 'nej'
        : undefined,
      beslut: decision,
      beslut_datum: addDays(received, dice.whole(0, 14)),
      skal_inte_inleda:
        decision === 'inleds_inte'
          ? oneOf(dice, ['inget_behov', 'redan_insats', 'oppen_insats'] as const, 'inget_behov')
          : undefined,
    }
    return { child, worker: oneOf(dice, workers, workers[0]), answers }
  })
}
