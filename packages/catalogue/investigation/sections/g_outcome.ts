import { is, type Section, words } from '@lyhord/core'
import { grantedInterventions } from '../variables/insatser.ts'
import { outcome as outcomeVariable } from '../variables/utfall.ts'

/** Section G: what the investigation led to. */
export const outcome: Section = {
  id: 'G',
  title: words('Utfall', 'Outcome'),
  questions: [
    { variable: outcomeVariable },
    { variable: grantedInterventions, askedWhen: is('utfall', 'insats') },
  ],
}
