import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** From whom information was gathered. */
export const informationSources: ValueSet = {
  id: 'uppgifter_fran',
  source: proposedValues,
  codes: [
    code('forskola', 'Förskola', 'Preschool'),
    code('skola', 'Skola', 'School', {
      help: words('Hit hör elevhälsan.', 'This includes school health.'),
    }),
    code('bvc', 'BVC', 'Child health centre'),
    code('halso_sjukvard', 'Hälso- och sjukvård', 'Health care'),
    code('bup', 'BUP', 'Child and adolescent psychiatry'),
    code(
      'vuxenpsykiatri_beroende',
      'Vuxenpsykiatri eller beroendevård',
      'Adult psychiatry or addiction care',
    ),
    code('polis', 'Polis', 'Police'),
    code('lss', 'LSS-handläggare', 'Disability services (LSS)'),
    code('annan_kommun', 'Annan kommun', 'Another municipality'),
    code('referensperson', 'Referensperson', 'Personal reference', {
      help: words('Någon i barnets eller familjens nätverk.', 'Somebody in the child’s or family’s network.'),
    }),
    code('barnahus', 'Barnahus', 'Barnahus'),
    code('inga', 'Inga', 'None', { means: 'none', alone: true }),
  ],
}
