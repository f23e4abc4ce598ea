import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** A report cannot be withdrawn, an application can. */
export const reportWithdrawn = rule({
  id: 'aktualisering-23',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'skal_inte_inleda',

  message: words(
    'En ansökan som togs tillbaka är angiven, men det som kom in var en anmälan.',
    'A withdrawn application is given, but what came in was a report.',
  ),
  holds: whenever(is('skal_inte_inleda', 'aterkallad'), isNot('aktualiseringstyp', 'anmalan')),
  remedy: words('Kontrollera typen, eller välj ett annat skäl.', 'Check the type, or choose another reason.'),
  examples: {
    holds: { 'an application': { skal_inte_inleda: 'aterkallad', aktualiseringstyp: 'ansokan' } },
    breaks: { 'a report': { skal_inte_inleda: 'aterkallad', aktualiseringstyp: 'anmalan' } },
  },
})
