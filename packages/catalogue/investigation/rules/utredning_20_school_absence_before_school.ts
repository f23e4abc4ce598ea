import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** School absence presupposes school age. */
export const schoolAbsenceBeforeSchool = rule({
  id: 'utredning-20',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'orsaker',
  message: words(
    'Skolfrånvaro är en av orsakerna, men barnet var yngre än fem år.',
    'School absence is one of the reasons, but the child was younger than five.',
  ),
  holds: whenever(is('orsaker', 'skolfranvaro'), atLeast('alder', 5)),
  remedy: words(
    'Kontrollera orsak och ålder. Frånvaro från förskolan hör till Omsorgssvikt eller Annat.',
    'Check reason and age. Absence from preschool belongs to Neglect or Other.',
  ),
  examples: {
    holds: {
      'eleven years': { orsaker: ['skolfranvaro'], alder: 11 },
      'other reason, two years': { orsaker: ['omsorgssvikt'], alder: 2 },
      'five years': { orsaker: ['skolfranvaro'], alder: 5 },
    },
    breaks: { 'four years': { orsaker: ['skolfranvaro', 'omsorgssvikt'], alder: 4 } },
  },
})
