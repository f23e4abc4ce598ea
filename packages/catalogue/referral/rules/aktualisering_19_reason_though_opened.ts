import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A reason for not opening belongs to a decision not to open. */
export const reasonThoughOpened = rule({
  id: 'aktualisering-19',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'skal_inte_inleda',

  message: words(
    'Ett skäl att inte inleda är angivet, men beslutet är ett annat.',
    'A reason for not opening is given, but the decision is another.',
  ),
  holds: whenever(answered('skal_inte_inleda'), is('beslut', 'inleds_inte')),
  remedy: words('Ta bort skälet, eller ändra beslutet.', 'Remove the reason, or change the decision.'),
  examples: {
    holds: { 'not opened': { beslut: 'inleds_inte', skal_inte_inleda: 'flyttat' } },
    breaks: {
      opened: { beslut: 'inleds', skal_inte_inleda: 'flyttat' },
      added: { beslut: 'pafors', skal_inte_inleda: 'redan_insats' },
    },
  },
})
