import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** The sexes of the carers who take part. */
export const carers: ValueSet = {
  id: 'omsorgspersoner',
  source: proposedValues,
  codes: [
    code('kvinna', 'En kvinna', 'A woman'),
    code('man', 'En man', 'A man'),
    code('kvinna_man', 'En kvinna och en man', 'A woman and a man'),
    code('kvinnor', 'Två eller flera kvinnor', 'Two or more women'),
    code('man_flera', 'Två eller flera män', 'Two or more men'),
    code('flera', 'Tre eller flera, kvinnor och män', 'Three or more, women and men'),
    code('ingen', 'Ingen omsorgsperson', 'No carer', {
      help: words(
        'När bara barnet eller den unga deltar.',
        'When only the child or young person takes part.',
      ),
      means: 'none',
    }),
    code('okant', 'Okänt', 'Not known', { means: 'unknown' }),
  ],
}
