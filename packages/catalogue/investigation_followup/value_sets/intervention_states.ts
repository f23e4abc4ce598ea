import type { ValueSet } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** How an intervention stands about a year after it was granted. */
export const interventionStates: ValueSet = {
  id: 'insats_status',
  source: proposedValues,
  codes: [
    code('pagar', 'Pågår', 'Ongoing'),
    code('avslutad_enligt_plan', 'Avslutad enligt plan', 'Ended as planned'),
    code('avbruten_familj', 'Avbruten av familjen', 'Broken off by the family'),
    code('avbruten_ungdom', 'Avbruten av den unga', 'Broken off by the young person'),
    code('avbruten_namnd', 'Avbruten av nämnden', 'Broken off by the board'),
    code('omvandlad', 'Ersatt av en annan insats', 'Replaced by another intervention'),
    code('aldrig_paborjad', 'Aldrig påbörjad', 'Never begun'),
    code('okant', 'Okänt', 'Not known', { means: 'unknown' }),
  ],
}
