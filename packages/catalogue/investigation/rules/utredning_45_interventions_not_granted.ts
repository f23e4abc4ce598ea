import { either, is, rule, unanswered, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Interventions belong to the outcome "granted" only. */
export const interventionsNotGranted = rule({
  id: 'utredning-45',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insatser',
  message: words(
    'Insatser är valda, men utfallet är inte att insats beviljades.',
    'Interventions are chosen, but the outcome is not that one was granted.',
  ),
  holds: either(unanswered('insatser'), is('utfall', 'insats')),
  remedy: words(
    'Ta bort insatserna, eller ändra utfallet till Insats beviljades.',
    'Remove the interventions, or change the outcome to Intervention granted.',
  ),
  examples: {
    holds: {
      granted: { utfall: 'insats', insatser: ['kontaktfamilj'] },
      'referred, none chosen': { utfall: 'hanvisad_annan' },
    },
    breaks: { 'no need, yet one chosen': { utfall: 'inget_behov', insatser: ['kontaktfamilj'] } },
  },
})
