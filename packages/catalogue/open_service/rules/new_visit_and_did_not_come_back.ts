import { all, is, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Either the contact goes on, or the family did not come back. */
export const newVisitAndDidNotComeBack = (id: string) =>
  rule({
    id,
    severity: 'query',
    validFrom: '2025-07-01',
    source: formLogic,
    at: 'resultat',

    message: words(
      'Både nytt besök och att familjen inte kom tillbaka är valt.',
      'Both a new visit and that the family did not come back are chosen.',
    ),
    holds: not(all(is('resultat', 'nytt_besok'), is('resultat', 'uteblev'))),
    remedy: words('Behåll det som hände sist.', 'Keep what happened last.'),
    examples: {
      holds: { 'a new visit': { resultat: ['nytt_besok'] } },
      breaks: { both: { resultat: ['nytt_besok', 'uteblev'] } },
    },
  })
