import { above, count, is, type Section, words } from '@lyhord/core'
import { referralType } from '../variables/aktualiseringstyp.ts'
import { reporter } from '../variables/anmalare.ts'
import { mainReason } from '../variables/huvudorsak.ts'
import { receivedDay } from '../variables/inkom_datum.ts'
import { reasons } from '../variables/orsaker.ts'
import { investigationOngoing } from '../variables/utredning_pagick.ts'

/** Section B: what came in, from whom and when. */
export const whatCameIn: Section = {
  id: 'B',
  title: words('Vad som kom in', 'What came in'),
  questions: [
    { variable: receivedDay, required: true },
    { variable: referralType },
    { variable: reporter, askedWhen: is('aktualiseringstyp', 'anmalan') },
    { variable: reasons },
    { variable: mainReason, askedWhen: above(count('orsaker'), 1), chosenAmong: 'orsaker' },
    { variable: investigationOngoing },
  ],
}
