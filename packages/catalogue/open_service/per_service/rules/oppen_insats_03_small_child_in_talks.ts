import { atLeast, is, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** Individual talks are seldom held with children under four. */
export const smallChildInTalks = rule({
  id: 'oppen_insats-03',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'kategori',

  message: words(
    'Råd- och stödsamtal hölls med ett barn som var yngre än fyra år.',
    'Counselling was held with a child younger than four.',
  ),
  holds: whenever(is('kategori', 'samtal_barn_unga'), atLeast('alder', 4)),
  remedy: words(
    'Kontrollera åldern. Hölls samtalen med föräldrarna finns en annan kategori.',
    'Check the age. If the talks were with the parents there is another category.',
  ),
  examples: {
    holds: {
      five: { kategori: 'samtal_barn_unga', alder: 5 },
      'parents of a baby': { kategori: 'samtal_familj', alder: 0 },
    },
    breaks: { two: { kategori: 'samtal_barn_unga', alder: 2 } },
  },
})
