import { is, type Section, words } from '@lyhord/core'
import { immediateProtection } from '../variables/omedelbart_skydd.ts'
import { protectionAssessed } from '../variables/skyddsbedomning.ts'
import { protectionAssessedDay } from '../variables/skyddsbedomning_datum.ts'

/** Section C: the immediate protection assessment, which a report calls for. */
export const protection: Section = {
  id: 'C',
  title: words('Omedelbart skydd', 'Immediate protection'),
  questions: [
    { variable: protectionAssessed, askedWhen: is('aktualiseringstyp', 'anmalan') },
    { variable: protectionAssessedDay, askedWhen: is('skyddsbedomning', 'ja') },
    { variable: immediateProtection, askedWhen: is('skyddsbedomning', 'ja') },
  ],
}
