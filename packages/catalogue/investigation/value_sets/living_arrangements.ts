import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** With whom the child lived. */
export const livingArrangements: ValueSet = {
  id: 'boendesituation',
  source: proposedValues,
  codes: [
    code('bada_foraldrar', 'Med båda föräldrarna', 'With both parents', {
      help: words('Föräldrarna bor tillsammans.', 'The parents live together.'),
    }),
    code('vaxelvis', 'Växelvis hos föräldrarna', 'By turns with each parent', {
      help: words('Ungefär lika mycket hos båda.', 'About as much with both.'),
    }),
    code('mest_mamma', 'Mest eller bara hos mamma', 'Mostly or only with the mother'),
    code('mest_pappa', 'Mest eller bara hos pappa', 'Mostly or only with the father'),
    code('ombildad_familj', 'Ombildad familj', 'Step-family', {
      help: words(
        'Mest hos en förälder som lever med en ny partner.',
        'Mostly with one parent who lives with a new partner.',
      ),
    }),
    code('slakt_natverk', 'Hos släkt eller nätverk', 'With relatives or network', {
      help: words(
        'Utan beslut om placering. Med beslut väljer du Familjehem eller HVB.',
        'Without a placement decision. With one, choose Foster home or residential care.',
      ),
    }),
    code('familjehem_hvb', 'Familjehem eller HVB', 'Foster home or residential care', {
      help: words(
        'Hit hör också jourhem och stödboende.',
        'This includes emergency foster homes and supported housing.',
      ),
    }),
    code('annat', 'Annat', 'Other'),
    code('okant', 'Okänt', 'Not known', { means: 'unknown' }),
  ],
}
