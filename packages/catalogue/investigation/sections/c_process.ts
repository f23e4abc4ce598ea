import { atLeast, equal, is, type Section, words } from '@lyhord/core'
import { talksWithChild } from '../variables/antal_samtal_barn.ts'
import { childView } from '../variables/barnets_asikt.ts'
import { caseworkerChanges } from '../variables/byten_handlaggare.ts'
import { extended } from '../variables/forlangd.ts'
import { extensionReason } from '../variables/forlangning_skal.ts'
import { homeVisits } from '../variables/hembesok.ts'
import { instrument } from '../variables/instrument.ts'
import { talkedAlone } from '../variables/samtal_enskilt.ts'
import { noTalkReason } from '../variables/skal_ej_samtal.ts'
import { informationFrom } from '../variables/uppgifter_fran.ts'
import { closedDay } from '../variables/utredning_slut.ts'
import { openedDay } from '../variables/utredning_start.ts'

/** Section C: how the investigation was carried out. */
export const process: Section = {
  id: 'C',
  title: words('Genomförande', 'How it was carried out'),
  questions: [
    { variable: openedDay, required: true },
    { variable: closedDay, required: true },
    { variable: extended },
    { variable: extensionReason, askedWhen: is('forlangd', 'ja') },
    { variable: talksWithChild },
    { variable: talkedAlone, askedWhen: atLeast('antal_samtal_barn', 1) },
    { variable: noTalkReason, askedWhen: equal('antal_samtal_barn', 0) },
    { variable: childView },
    { variable: homeVisits },
    { variable: informationFrom },
    { variable: instrument },
    { variable: caseworkerChanges },
  ],
}
