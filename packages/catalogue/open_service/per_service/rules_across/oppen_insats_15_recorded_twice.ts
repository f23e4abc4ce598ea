import { either, equal, not, previous, ruleAcross, words } from '@lyhord/core'
import { ada, bo } from '../../../example_children.ts'
import { formLogic } from '../../sources.ts'

const first = {
  insats_id: 'O-1',
  barn_pseudonym: ada,
  manad: '2025-10-01',
  kategori: 'samtal_familj',
  verksamhet: 'familjecentral',
}

/** The same child, month, category and unit: most likely one service recorded twice. */
export const recordedTwice = ruleAcross({
  id: 'oppen_insats-15',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'kategori',
  sharing: 'barn_pseudonym',
  orderedBy: 'manad',
  reaching: 'manad',
  message: words(
    'Samma barn har två insatser av samma sort som började samma månad.',
    'The same child has two services of the same kind that started in the same month.',
  ),
  holds: either(
    equal('insats_id', previous('insats_id')),
    not(equal('manad', previous('manad'))),
    not(equal('kategori', previous('kategori'))),
    not(equal('verksamhet', previous('verksamhet'))),
  ),
  remedy: words(
    'Är det samma insats, behåll den ena. Är det två, behåll dem med ett skäl.',
    'If it is the same service, keep one. If there are two, keep them with a reason.',
  ),
  examples: {
    holds: {
      'two months': [first, { ...first, insats_id: 'O-2', manad: '2025-11-01' }],
      'two kinds': [first, { ...first, insats_id: 'O-2', kategori: 'barn_ungdomsgrupp' }],
      'two children': [first, { ...first, insats_id: 'O-2', barn_pseudonym: bo }],
    },
    breaks: {
      alike: [first, { ...first, insats_id: 'O-2' }],
    },
  },
})
