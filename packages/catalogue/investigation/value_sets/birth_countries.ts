import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Country of birth in four groups. */
export const birthCountries: ValueSet = {
  id: 'fodelseland',
  source: proposedValues,
  codes: [
    code('sverige', 'Sverige', 'Sweden'),
    code('norden', 'Norden utom Sverige', 'Other Nordic country', {
      help: words('Danmark, Finland, Island eller Norge.', 'Denmark, Finland, Iceland or Norway.'),
    }),
    code('eu_ees', 'EU eller EES utom Norden', 'EU or EEA outside the Nordic countries'),
    code('utanfor_eu', 'Utanför EU och EES', 'Outside the EU and EEA', {
      help: words(
        'Hit hör också Schweiz och Storbritannien.',
        'This includes Switzerland and the United Kingdom.',
      ),
    }),
    code('okant', 'Okänt', 'Not known', { means: 'unknown' }),
  ],
}
