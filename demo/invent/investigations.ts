import { type Answers, addDays } from '@lyhord/core'
import { type Dice, diceOf } from '../../packages/server/work/synthetic/dice.ts'
import { ageAt, inventChild } from './child.ts'
import { oneOf, reasons, reporters, twoOf, workers } from './choose.ts'
import type { InventedCase } from './invented_case.ts'

const areas = [
  'halsa',
  'utbildning',
  'kanslor_beteende',
  'grundlaggande_omsorg',
  'sakerhet',
  'familjesituation',
] as const

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
      ...assessed(dice, granted),
    }
    return { child, worker: oneOf(dice, workers, workers[0]), answers }
  })
}

/** What was found, and what came of it. */
const assessed = (dice: Dice, granted: boolean): Answers => ({
  riskomraden: twoOf(dice, areas, 'familjesituation'),
  behovsniva: oneOf(dice, ['enkelt', 'sammansatt', 'komplext'] as const, 'enkelt'),
  installning_vardnadshavare_1: oneOf(dice, ['samtycker', 'delvis', 'samtycker_inte'] as const, 'samtycker'),
  utfall: granted
    ? 'insats'
    : oneOf(dice, ['inget_behov', 'behov_ej_samtycke', 'hanvisad_oppen_insats'] as const, 'inget_behov'),
  insatser: granted
    ? [oneOf(dice, ['familjebehandling', 'kontaktfamilj', 'personligt_stod'] as const, 'personligt_stod')]
    : undefined,
  tolk: dice.chance(0.15) ? 'ja' : 'nej',
})
