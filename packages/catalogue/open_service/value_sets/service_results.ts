import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** What the service led to. */
export const serviceResults: ValueSet = {
  id: 'resultat',
  source: proposedValues,
  codes: [
    code('nytt_besok', 'Nytt besök', 'New visit', {
      help: words('Kontakten fortsätter.', 'The contact goes on.'),
    }),
    code('avslutad', 'Avslutad, behovet möttes', 'Ended, the need was met'),
    code('annan_oppen_insats', 'Annan öppen insats', 'Another open service'),
    code('ansokan', 'Ansökan till socialtjänsten', 'Application to social services'),
    code('anmalan', 'Orosanmälan', 'Report of concern'),
    code('hanvisad', 'Hänvisad vidare', 'Referred onward', {
      help: words(
        'Till exempel till regionens vård eller skolan.',
        'Such as to regional health care or school.',
      ),
    }),
    code('uteblev', 'Familjen kom inte tillbaka', 'The family did not come back'),
    code('annat', 'Annat', 'Other'),
    code('okant', 'Okänt', 'Not known', { means: 'unknown', alone: true }),
  ],
}
