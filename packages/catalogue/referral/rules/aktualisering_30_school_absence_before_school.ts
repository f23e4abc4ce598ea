import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../sources.ts'

/** School absence presumes school. */
export const schoolAbsenceBeforeSchool = rule({
  id: 'aktualisering-30',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'orsaker',

  message: words(
    'Skolfrånvaro är en av orsakerna, men barnet var yngre än fem år.',
    'School absence is one of the reasons, but the child was younger than five.',
  ),
  holds: whenever(is('orsaker', 'skolfranvaro'), atLeast('alder', 5)),
  remedy: words('Kontrollera orsaken och åldern.', 'Check the reason and the age.'),
  examples: {
    holds: { seven: { orsaker: ['skolfranvaro'], alder: 7 } },
    breaks: { three: { orsaker: ['skolfranvaro', 'relation'], alder: 3 } },
  },
})
