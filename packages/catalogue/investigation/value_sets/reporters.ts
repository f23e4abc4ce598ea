import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Who made the report. */
export const reporters: ValueSet = {
  id: 'anmalare',
  source: proposedValues,
  codes: [
    code('polis', 'Polis', 'Police'),
    code('skola', 'Skola', 'School', {
      help: words('Hit hör elevhälsa och fritidshem.', 'This includes school health and after-school care.'),
    }),
    code('forskola', 'Förskola', 'Preschool'),
    code('bvc_mvc', 'BVC eller MVC', 'Child or maternity health centre'),
    code('halso_sjukvard', 'Hälso- och sjukvård', 'Health care', {
      help: words(
        'Vårdcentral, sjukhus, akut och vuxenpsykiatri. BVC, MVC, BUP och tandvård har egna svar.',
        'Health centre, hospital, emergency and adult psychiatry. Child health, child psychiatry and dental care have their own.',
      ),
    }),
    code('bup', 'BUP', 'Child and adolescent psychiatry'),
    code('tandvard', 'Tandvård', 'Dental care'),
    code('socialtjanst', 'Socialtjänst, annan enhet', 'Social services, another unit'),
    code('annan_kommun', 'Annan kommun', 'Another municipality'),
    code('domstol_aklagare', 'Domstol eller åklagare', 'Court or prosecutor'),
    code('foralder', 'Förälder', 'Parent', {
      help: words('Hit hör också annan vårdnadshavare.', 'This includes another guardian.'),
    }),
    code('barnet', 'Barnet självt', 'The child'),
    code('anhorig', 'Anhörig', 'Relative'),
    code('privatperson', 'Privatperson', 'Private person', {
      help: words(
        'Till exempel granne, eller någon som inte sagt sitt namn.',
        'Such as a neighbour, or somebody who gave no name.',
      ),
    }),
    code('annan_myndighet', 'Annan myndighet', 'Another authority'),
    code('annat', 'Annan', 'Other'),
  ],
}
