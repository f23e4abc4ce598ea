import { isNot, type Section, words } from '@lyhord/core'
import { participation } from '../variables/barnets_delaktighet.ts'
import { plan } from '../variables/genomforandeplan.ts'
import { goals } from '../variables/maluppfyllelse.ts'

/** Section C: plan, goals and the child’s own view. */
export const result: Section = {
  id: 'C',
  title: words('Plan, mål och delaktighet', 'Plan, goals and participation'),
  questions: [
    { variable: plan, askedWhen: isNot('insats_status', 'aldrig_paborjad') },
    { variable: goals, askedWhen: isNot('insats_status', 'aldrig_paborjad') },
    { variable: participation },
  ],
}
