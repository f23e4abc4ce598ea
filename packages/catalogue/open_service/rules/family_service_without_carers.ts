import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** What is meant for parents has carers in it. */
export const familyServiceWithoutCarers = (id: string) =>
  rule({
    id,
    severity: 'query',
    validFrom: '2025-07-01',
    source: formLogic,
    at: 'omsorgspersoner',

    message: words(
      'Stöd till familjen ges, men ingen omsorgsperson deltar.',
      'Support to the family is given, but no carer takes part.',
    ),
    holds: whenever(is('kategori', 'samtal_familj'), isNot('omsorgspersoner', 'ingen')),
    remedy: words(
      'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
      'Check both answers. If they are right, keep them with a reason.',
    ),
    examples: {
      holds: {
        'a woman and a man': { kategori: 'samtal_familj', omsorgspersoner: 'kvinna_man' },
        'a child group': { kategori: 'barn_ungdomsgrupp', omsorgspersoner: 'ingen' },
      },
      breaks: { 'no carer': { kategori: 'samtal_familj', omsorgspersoner: 'ingen' } },
    },
  })
