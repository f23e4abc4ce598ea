import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** Family counselling is given to adults of the family. */
export const familyCounsellingWithoutCarers = rule({
  id: 'oppen_insats-13',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'omsorgspersoner',

  message: words(
    'Ingen omsorgsperson deltar, fast familjerådgivningen ger insatsen.',
    'No carer takes part, though family counselling gives the service.',
  ),
  holds: whenever(is('verksamhet', 'familjeradgivning'), isNot('omsorgspersoner', 'ingen')),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { 'a woman': { verksamhet: 'familjeradgivning', omsorgspersoner: 'kvinna' } },
    breaks: { 'no carer': { verksamhet: 'familjeradgivning', omsorgspersoner: 'ingen' } },
  },
})
