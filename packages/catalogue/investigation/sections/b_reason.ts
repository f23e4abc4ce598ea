import { above, count, is, type Section, words } from '@lyhord/core'
import { referralType } from '../variables/aktualiseringstyp.ts'
import { reporter } from '../variables/anmalare.ts'
import { mainReason } from '../variables/huvudorsak.ts'
import { receivedDay } from '../variables/inkom_datum.ts'
import { reasons } from '../variables/orsaker.ts'
import { knownBefore } from '../variables/tidigare_kand.ts'

/** Section B: why, and what was known before. */
export const reason: Section = {
  id: 'B',
  title: words('Anledning och tidigare kännedom', 'Reason and earlier knowledge'),
  questions: [
    { variable: referralType },
    { variable: reporter, askedWhen: is('aktualiseringstyp', 'anmalan') },
    { variable: receivedDay },
    { variable: reasons },
    { variable: mainReason, askedWhen: above(count('orsaker'), 1), chosenAmong: 'orsaker' },
    { variable: knownBefore },
  ],
}
