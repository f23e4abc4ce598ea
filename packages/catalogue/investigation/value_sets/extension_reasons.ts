import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Why an investigation was extended. */
export const extensionReasons: ValueSet = {
  id: 'forlangning_skal',
  source: proposedValues,
  codes: [
    code('vantan_pa_uppgifter', 'Väntan på uppgifter', 'Waiting for information', {
      help: words('Från skola, vård, polis eller andra.', 'From school, health care, police or others.'),
    }),
    code('barnet_eller_familjen', 'Barnets eller familjens situation', 'The child’s or family’s situation', {
      help: words(
        'Till exempel sjukdom, resa eller behov av mer tid.',
        'Such as illness, travel or need of more time.',
      ),
    }),
    code('samverkan', 'Samverkan med andra', 'Cooperation with others', {
      help: words(
        'Till exempel Barnahus, förundersökning eller BUP.',
        'Such as Barnahus, a police inquiry or child psychiatry.',
      ),
    }),
    code('arbetsbelastning', 'Arbetsbelastning', 'Workload'),
    code('byte_handlaggare', 'Byte av handläggare', 'Change of caseworker'),
    code('annat', 'Annat', 'Other'),
  ],
}
