import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A child in a foster home or residential care is mostly known. */
export const placedButNotKnown = rule({
  id: 'utredning-55',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'tidigare_kand',
  message: words(
    'Barnet bodde i familjehem eller HVB, men var inte känt sedan tidigare.',
    'The child lived in a foster home or residential care, but was not known before.',
  ),
  holds: whenever(is('boendesituation', 'familjehem_hvb'), isNot('tidigare_kand', 'nej')),
  remedy: words(
    'Kontrollera båda svaren. Har en annan kommun placerat barnet, behåll svaret med ett skäl.',
    'Check both answers. If another municipality placed the child, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      'with both parents, not known': { boendesituation: 'bada_foraldrar', tidigare_kand: 'nej' },
      'known with ongoing': { boendesituation: 'familjehem_hvb', tidigare_kand: 'pagaende_insats' },
    },
    breaks: { 'not known': { boendesituation: 'familjehem_hvb', tidigare_kand: 'nej' } },
  },
})
