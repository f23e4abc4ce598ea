import { atLeast, either, is, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** A report that comes before the former one is decided on can be assessed together with it. */
export const newWhileUndecided = ruleAcross({
  id: 'aktualisering-41',
  severity: 'note',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'inkom_datum',
  sharing: 'barn_pseudonym',
  orderedBy: 'inkom_datum',
  reaching: 'inkom_datum',
  message: words(
    'Den kom in innan den förra om samma barn var beslutad.',
    'It came in before the former one about the same child was decided on.',
  ),
  holds: either(is(previous('beslut'), 'pafors'), atLeast('inkom_datum', previous('beslut_datum'))),
  remedy: words(
    'Inget behöver ändras. De kan läsas tillsammans.',
    'Nothing needs to change. They can be read together.',
  ),
  examples: {
    holds: {
      'after the decision': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', beslut: 'inleds_inte', beslut_datum: '2025-10-08' },
        { barn_pseudonym: ada, inkom_datum: '2025-10-08' },
      ],
      'the former joined an investigation': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', beslut: 'pafors', beslut_datum: '2025-10-08' },
        { barn_pseudonym: ada, inkom_datum: '2025-10-03' },
      ],
    },
    breaks: {
      'before the decision': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', beslut: 'inleds_inte', beslut_datum: '2025-10-08' },
        { barn_pseudonym: ada, inkom_datum: '2025-10-07' },
      ],
    },
  },
})
