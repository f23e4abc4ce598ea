import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { usualRange } from '../../sources.ts'

/** Individual talks are seldom held with the youngest. */
export const smallChildrenInTalks = rule({
  id: 'oppen_insats_mangd-03',
  severity: 'query',
  validFrom: '2025-07-01',
  source: usualRange,
  at: 'kategori',

  message: words(
    'Råd- och stödsamtal är räknade för barn 0–5 år.',
    'Counselling is counted for children 0–5 years.',
  ),
  holds: whenever(is('kategori', 'samtal_barn_unga'), isNot('aldersgrupp', 'ar_0_5')),
  remedy: words(
    'Kontrollera åldersgruppen. Hölls samtalen med föräldrarna finns en annan kategori.',
    'Check the age group. If the talks were with the parents there is another category.',
  ),
  examples: {
    holds: {
      'school children': { kategori: 'samtal_barn_unga', aldersgrupp: 'ar_6_12' },
      'parents of small children': { kategori: 'samtal_familj', aldersgrupp: 'ar_0_5' },
    },
    breaks: { 'the youngest': { kategori: 'samtal_barn_unga', aldersgrupp: 'ar_0_5' } },
  },
})
