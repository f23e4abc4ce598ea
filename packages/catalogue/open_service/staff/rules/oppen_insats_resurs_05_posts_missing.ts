import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** Posts are what the form is for. */
export const postsMissing = rule({
  id: 'oppen_insats_resurs-05',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'tjanst_procent',

  message: words('Tjänsterna saknas.', 'The posts are missing.'),
  holds: whenever(answered('kategori'), answered('tjanst_procent')),
  remedy: words(
    'Ange tjänsterna i procent av heltid, eller 0.',
    'Give the posts in percent of full time, or 0.',
  ),
  examples: {
    holds: { given: { kategori: 'samtal_familj', tjanst_procent: 250 } },
    breaks: { 'left out': { kategori: 'samtal_familj' } },
  },
})
