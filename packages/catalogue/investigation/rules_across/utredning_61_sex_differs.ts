import { either, equal, is, previous, ruleAcross, words } from '@lyhord/core'
import { ada } from '../../example_children.ts'
import { formLogic } from '../sources.ts'

/** A child's legal sex is mostly the same from one investigation to the next. */
export const sexDiffers = ruleAcross({
  id: 'utredning-61',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'kon',
  sharing: 'barn_pseudonym',
  orderedBy: 'utredning_start',
  reaching: 'utredning_start',
  message: words(
    'Barnets kön skiljer sig från en tidigare utredning om samma barn.',
    'The child’s sex differs from an earlier investigation about the same child.',
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
      'not known at last': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', kon: 'flicka' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', kon: 'uppgift_saknas' },
      ],
      'the same': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', kon: 'flicka' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', kon: 'flicka' },
      ],
      'not known at first': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', kon: 'uppgift_saknas' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', kon: 'pojke' },
      ],
    },
    breaks: {
      'boy, then girl': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', kon: 'pojke' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', kon: 'flicka' },
      ],
      'girl, then boy': [
        { barn_pseudonym: ada, utredning_start: '2024-01-10', kon: 'flicka' },
        { barn_pseudonym: ada, utredning_start: '2025-01-10', kon: 'pojke' },
      ],
    },
  },
})
