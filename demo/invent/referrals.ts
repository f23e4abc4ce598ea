import { type Answers, addDays } from '@lyhord/core'
import { diceOf } from '../../packages/server/work/synthetic/dice.ts'
import { ageAt, inventChild } from './child.ts'
import { oneOf, reasons, reporters, twoOf, workers } from './choose.ts'
import type { InventedCase } from './invented_case.ts'

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
