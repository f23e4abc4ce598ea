import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** The unit is asked so that services can be told apart. */
export const unitMissing = (id: string) =>
  rule({
    id,
    severity: 'query',
    validFrom: '2025-07-01',
    source: formLogic,
    at: 'verksamhet',

    message: words('Verksamheten saknas.', 'The unit is missing.'),
    holds: whenever(answered('kategori'), answered('verksamhet')),
    remedy: words('Välj den verksamhet som har huvudansvaret.', 'Choose the unit mainly responsible.'),
    examples: {
      holds: { 'a family centre': { kategori: 'samtal_familj', verksamhet: 'familjecentral' } },
      breaks: { 'no unit': { kategori: 'samtal_familj' } },
    },
  })
