import { is, type Section, words } from '@lyhord/core'
import { intervention } from '../variables/insats.ts'
import { endedDay } from '../variables/insats_slut.ts'
import { startedDay } from '../variables/insats_start.ts'
import { interventionState } from '../variables/insats_status.ts'
import { followedUpDay } from '../variables/uppfoljd_datum.ts'

/** Section B: what became of the intervention. */
export const interventionPart: Section = {
  id: 'B',
  title: words('Insatsen', 'The intervention'),
  questions: [
    { variable: intervention, required: true },
    { variable: followedUpDay, required: true },
    { variable: interventionState },
    {
      variable: startedDay,
      askedWhen: is(
        'insats_status',
        'pagar',
        'avslutad_enligt_plan',
        'avbruten_familj',
        'avbruten_ungdom',
        'avbruten_namnd',
        'omvandlad',
      ),
    },
    {
      variable: endedDay,
      askedWhen: is(
        'insats_status',
        'avslutad_enligt_plan',
        'avbruten_familj',
        'avbruten_ungdom',
        'avbruten_namnd',
        'omvandlad',
      ),
    },
  ],
}
