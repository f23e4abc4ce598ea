import { answered, rule, whenever, words } from '@lyhord/core'
import { withoutIdentity } from '../../sources.ts'

/** Age group may be left out; it is missed in the results. */
export const ageGroupMissing = rule({
  id: 'oppen_insats_mangd-10',
  severity: 'note',
  validFrom: '2025-07-01',
  source: withoutIdentity,
  at: 'aldersgrupp',

  message: words('Åldersgruppen saknas.', 'The age group is missing.'),
  holds: whenever(answered('kategori'), answered('aldersgrupp')),
  remedy: words(
    'Ange åldersgruppen om ni räknar den. Annars räcker Okänt.',
    'Give the age group if you count it. Otherwise Not known will do.',
  ),
  examples: {
    holds: { given: { kategori: 'samtal_familj', aldersgrupp: 'ar_6_12' } },
    breaks: { 'left out': { kategori: 'samtal_familj' } },
  },
})
