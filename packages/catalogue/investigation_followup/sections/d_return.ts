import { is, type Section, words } from '@lyhord/core'
import { newInvestigation } from '../variables/ny_utredning.ts'
import { newInvestigationDay } from '../variables/ny_utredning_datum.ts'

/** Section D: whether the child was investigated anew. */
export const returning: Section = {
  id: 'D',
  title: words('Ny utredning', 'New investigation'),
  questions: [
    { variable: newInvestigation },
    { variable: newInvestigationDay, askedWhen: is('ny_utredning', 'ja') },
  ],
}
