import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** What the investigation led to. */
export const outcomes: ValueSet = {
  id: 'utfall',
  source: proposedValues,
  codes: [
    code('insats', 'Insats beviljades', 'Intervention granted', {
      help: words(
        'Minst en ny biståndsbedömd insats.',
        'At least one new intervention after needs assessment.',
      ),
    }),
    code('inget_behov', 'Inget behov av insats', 'No need of intervention'),
    code('behov_ej_samtycke', 'Behov, men samtycke saknas', 'Need, but no consent', {
      help: words(
        'Ni såg ett behov, men insatsen kunde inte ges utan samtycke.',
        'You saw a need, but the intervention could not be given without consent.',
      ),
    }),
    code('hanvisad_oppen_insats', 'Hänvisad till öppen insats', 'Referred to open service', {
      help: words('Insats hos er utan behovsprövning.', 'Your own service, without needs assessment.'),
    }),
    code('hanvisad_annan', 'Hänvisad till annan huvudman', 'Referred to another body', {
      help: words('Till exempel regionens vård eller skolan.', 'Such as regional health care or school.'),
    }),
    code('pagaende_insats', 'Pågående insats fortsätter', 'Ongoing intervention continues', {
      help: words(
        'Inget nytt beslut. Beviljades också något nytt väljer du Insats beviljades.',
        'No new decision. If something new was granted too, choose Intervention granted.',
      ),
    }),
    code('lvu_ansokan', 'Ansökan om vård enligt LVU', 'Application for care under LVU'),
    code('flyttat', 'Flyttat', 'Moved', {
      help: words(
        'Ärendet avslutades eller flyttades över därför att barnet flyttat.',
        'The case was closed or transferred because the child moved.',
      ),
    }),
  ],
}
