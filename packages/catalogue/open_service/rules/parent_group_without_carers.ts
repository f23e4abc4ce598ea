import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** What is meant for parents has carers in it. */
export const parentGroupWithoutCarers = (id: string) =>
  rule({
    id,
    severity: 'query',
    validFrom: '2025-07-01',
    source: formLogic,
    at: 'omsorgspersoner',

    message: words(
      'Föräldraskapsstöd i grupp ges, men ingen omsorgsperson deltar.',
      'Parenting support in a group is given, but no carer takes part.',
    ),
    holds: whenever(is('kategori', 'foraldraskapsstod_grupp'), isNot('omsorgspersoner', 'ingen')),
    remedy: words(
      'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
      'Check both answers. If they are right, keep them with a reason.',
    ),
    examples: {
      holds: {
        'a woman and a man': { kategori: 'foraldraskapsstod_grupp', omsorgspersoner: 'kvinna_man' },
        'a child group': { kategori: 'barn_ungdomsgrupp', omsorgspersoner: 'ingen' },
      },
      breaks: { 'no carer': { kategori: 'foraldraskapsstod_grupp', omsorgspersoner: 'ingen' } },
    },
  })
