import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Why no investigation was opened. */
export const notOpenedReasons: ValueSet = {
  id: 'skal_inte_inleda',
  source: proposedValues,
  codes: [
    code('inget_behov', 'Inget behov av utredning', 'No need of investigation', {
      help: words(
        'Uppgifterna tydde inte på att barnet kan behöva skydd eller stöd.',
        'What was told did not suggest that the child may need protection or support.',
      ),
    }),
    code('redan_insats', 'Får redan insats', 'Already has an intervention', {
      help: words(
        'Det som kom fram tas om hand i en pågående insats.',
        'What emerged is taken care of in an ongoing intervention.',
      ),
    }),
    code('oppen_insats', 'Erbjuds öppen insats', 'Offered an open service', {
      help: words('Insats hos er utan behovsprövning.', 'Your own service, without needs assessment.'),
    }),
    code('annan_huvudman', 'Hänvisas till annan huvudman', 'Referred to another body', {
      help: words('Till exempel regionens vård eller skolan.', 'Such as regional health care or school.'),
    }),
    code('flyttat', 'Barnet har flyttat', 'The child has moved', {
      help: words(
        'Anmälan lämnas över till den kommun där barnet bor.',
        'The report is passed on to the municipality where the child lives.',
      ),
    }),
    code('aterkallad', 'Ansökan togs tillbaka', 'The application was withdrawn'),
    code('annat', 'Annat', 'Other'),
  ],
}
