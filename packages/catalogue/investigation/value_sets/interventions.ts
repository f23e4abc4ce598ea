import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Interventions granted: open care first, then care outside the home. */
export const interventions: ValueSet = {
  id: 'insatser',
  source: proposedValues,
  codes: [
    code('oppenvardsprogram', 'Strukturerat öppenvårdsprogram', 'Structured open-care programme', {
      help: words(
        'Ett program med bestämt innehåll och ofta bestämd längd.',
        'A programme with set content and often a set length.',
      ),
    }),
    code('personligt_stod', 'Personligt stöd', 'Personal support', {
      help: words('Samtal och råd till barnet eller föräldern.', 'Talks and advice to the child or parent.'),
    }),
    code('familjebehandling', 'Familjebehandling', 'Family treatment', {
      help: words(
        'Behandling med flera i familjen tillsammans.',
        'Treatment with several family members together.',
      ),
    }),
    code('kontaktperson', 'Kontaktperson', 'Contact person'),
    code('kontaktfamilj', 'Kontaktfamilj', 'Contact family'),
    code(
      'sarskilt_kvalificerad_kontaktperson',
      'Särskilt kvalificerad kontaktperson',
      'Specially qualified contact person',
    ),
    code('ungdomstjanst', 'Ungdomstjänst', 'Youth service'),
    code('familjehem', 'Familjehem', 'Foster home', {
      help: words('Hos någon utanför barnets nätverk.', 'With somebody outside the child’s network.'),
    }),
    code('natverkshem', 'Nätverkshem', 'Kinship or network foster home', {
      help: words('Hos släkt eller annan närstående.', 'With relatives or another close person.'),
    }),
    code('jourhem', 'Jourhem', 'Emergency foster home'),
    code('hvb', 'HVB', 'Residential care (HVB)'),
    code('stodboende', 'Stödboende', 'Supported housing'),
    code('sis', 'Särskilt ungdomshem (SiS)', 'Special residential home (SiS)'),
    code('skyddat_boende', 'Skyddat boende', 'Protected housing'),
    code('annat', 'Annat', 'Other'),
  ],
}
