import { either, equal, is, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** A child’s legal sex is mostly the same from one referral to the next. */
export const sexDiffers = ruleAcross({
  id: 'aktualisering-43',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'kon',
  sharing: 'barn_pseudonym',
  orderedBy: 'inkom_datum',
  reaching: 'inkom_datum',
  message: words(
    'Barnets kön skiljer sig från en tidigare aktualisering av samma barn.',
    'The child’s sex differs from an earlier referral of the same child.',
  ),
  holds: either(
    equal('kon', previous('kon')),
    is('kon', 'uppgift_saknas'),
    is(previous('kon'), 'uppgift_saknas'),
  ),
  remedy: words(
    'Kontrollera att det är samma barn. Har juridiskt kön ändrats, behåll svaret med ett skäl.',
    'Check that it is the same child. If the legal sex has changed, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'the same': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', kon: 'pojke' },
        { barn_pseudonym: ada, inkom_datum: '2025-11-01', kon: 'pojke' },
      ],
      'not known': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', kon: 'uppgift_saknas' },
        { barn_pseudonym: ada, inkom_datum: '2025-11-01', kon: 'pojke' },
      ],
    },
    breaks: {
      'boy, then girl': [
        { barn_pseudonym: ada, inkom_datum: '2025-10-01', kon: 'pojke' },
        { barn_pseudonym: ada, inkom_datum: '2025-11-01', kon: 'flicka' },
      ],
    },
  },
})
