import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Goals stand in a plan. */
export const goalsWithoutPlan = rule({
  id: 'insats_uppfoljning-13',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'maluppfyllelse',

  message: words(
    'Målen är bedömda, men det finns ingen genomförandeplan.',
    'The goals are assessed, but there is no plan.',
  ),
  holds: whenever(is('genomforandeplan', 'nej'), isNot('maluppfyllelse', 'helt', 'delvis', 'inte')),
  remedy: words(
    'Fanns målen någon annanstans, behåll svaret med ett skäl. Annars finns Inga mål sattes.',
    'If the goals stood elsewhere, keep the answer with a reason. Otherwise there is No goals were set.',
  ),
  examples: {
    holds: {
      'no goals': { genomforandeplan: 'nej', maluppfyllelse: 'inga_mal' },
      'with a plan': { genomforandeplan: 'ja', maluppfyllelse: 'helt' },
    },
    breaks: { 'fully reached': { genomforandeplan: 'nej', maluppfyllelse: 'helt' } },
  },
})
