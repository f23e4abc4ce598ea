import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Why no talk with the child was held; "not offered" is kept apart from "did not want". */
export const noTalkReasons: ValueSet = {
  id: 'skal_ej_samtal',
  source: proposedValues,
  codes: [
    code('erbjods_inte', 'Samtal erbjöds inte', 'No talk was offered', {
      help: words(
        'Det blev aldrig frågat, eller hanns inte med. Att veta det hjälper oss att bli bättre.',
        'It was never asked, or there was no time. Knowing it helps us to improve.',
      ),
    }),
    code('barnet_vill_inte', 'Barnet ville inte', 'The child did not want to', {
      help: words('Barnet tillfrågades och tackade nej.', 'The child was asked and said no.'),
    }),
    code('vardnadshavare_nekar', 'Vårdnadshavare sade nej', 'A guardian said no'),
    code('for_ung', 'Barnet är för litet', 'The child is too young', {
      help: words(
        'När barnet inte kan delta i ett samtal ens med stöd av lek eller bilder.',
        'When the child cannot take part in a talk even with play or pictures.',
      ),
    }),
    code('funktionsnedsattning', 'Funktionsnedsättning', 'Disability', {
      help: words(
        'När samtal inte gick att ordna ens med anpassning.',
        'When no talk could be arranged even with adaptation.',
      ),
    }),
    code('skyddsskal', 'Skyddsskäl', 'The child’s protection', {
      help: words(
        'När ett samtal hade kunnat öka risken för barnet.',
        'When a talk could have raised the risk to the child.',
      ),
    }),
    code('annat', 'Annat', 'Other'),
  ],
}
