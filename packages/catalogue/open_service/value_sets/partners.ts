import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Whom social services give the service together with. */
export const partners: ValueSet = {
  id: 'samverkan',
  source: proposedValues,
  codes: [
    code('skola', 'Skola', 'School'),
    code('forskola', 'Förskola', 'Preschool'),
    code('bvc_mvc', 'BVC eller MVC', 'Child or maternity health centre'),
    code('bup', 'BUP', 'Child and adolescent psychiatry'),
    code('halso_sjukvard', 'Annan hälso- och sjukvård', 'Other health care'),
    code('polis', 'Polis', 'Police'),
    code('civilsamhalle', 'Civilsamhället', 'Civil society', {
      help: words('Till exempel föreningar och trossamfund.', 'Such as associations and faith communities.'),
    }),
    code('annan_kommun', 'Annan kommun', 'Another municipality'),
    code('annan', 'Annan', 'Other'),
    code('ingen', 'Ingen', 'None', { means: 'none', alone: true }),
    code('okant', 'Okänt', 'Not known', { means: 'unknown', alone: true }),
  ],
}
