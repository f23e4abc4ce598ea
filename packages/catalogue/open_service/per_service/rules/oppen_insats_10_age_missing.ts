import { answered, rule, whenever, words } from '@lyhord/core'
import { withoutIdentity } from '../../sources.ts'

/** Age may be left out where the board records no identities; it is missed in the results. */
export const ageMissing = rule({
  id: 'oppen_insats-10',
  severity: 'note',
  validFrom: '2025-07-01',
  source: withoutIdentity,
  at: 'alder',

  message: words('Barnets ålder saknas.', 'The child’s age is missing.'),
  holds: whenever(answered('kategori'), answered('alder')),
  remedy: words('Ange åldern om ni vet den.', 'Give the age if you know it.'),
  examples: {
    holds: { nine: { kategori: 'samtal_familj', alder: 9 } },
    breaks: { 'left out': { kategori: 'samtal_familj' } },
  },
})
