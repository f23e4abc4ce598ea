import { answered, is, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** Somebody made the report. */
export const reportWithoutReporter = rule({
  id: 'aktualisering-24',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'anmalare',

  message: words('Anmälaren saknas.', 'The reporter is missing.'),
  holds: whenever(is('aktualiseringstyp', 'anmalan'), answered('anmalare')),
  remedy: words(
    'Välj vem som anmälde. För den som inte sagt sitt namn finns Privatperson.',
    'Choose who reported. For somebody who gave no name there is Private person.',
  ),
  examples: {
    holds: {
      'with a reporter': { aktualiseringstyp: 'anmalan', anmalare: 'polis' },
      'an application': { aktualiseringstyp: 'ansokan' },
    },
    breaks: { 'no reporter': { aktualiseringstyp: 'anmalan' } },
  },
})
