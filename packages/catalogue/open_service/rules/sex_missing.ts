import { answered, rule, whenever, words } from '@lyhord/core'
import { withoutIdentity } from '../sources.ts'

/** Sex may be left out where the board records no identities; it is missed in the results. */
export const sexMissing = (id: string) =>
  rule({
    id,
    severity: 'note',
    validFrom: '2025-07-01',
    source: withoutIdentity,
    at: 'kon',

    message: words('Barnets kön saknas.', 'The child’s sex is missing.'),
    holds: whenever(answered('kategori'), answered('kon')),
    remedy: words(
      'Ange kön om ni vet det. Annars räcker Uppgift saknas.',
      'Give the sex if you know it. Otherwise Not known will do.',
    ),
    examples: {
      holds: {
        'a boy': { kategori: 'samtal_familj', kon: 'pojke' },
        'not known': { kategori: 'samtal_familj', kon: 'uppgift_saknas' },
      },
      breaks: { 'left out': { kategori: 'samtal_familj' } },
    },
  })
