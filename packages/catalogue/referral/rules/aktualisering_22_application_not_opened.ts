import { all, is, isNot, not, rule, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** An application is most often investigated, unless it is withdrawn or the child has moved. */
export const applicationNotOpened = rule({
  id: 'aktualisering-22',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'beslut',

  message: words(
    'En ansökan kom in, men ingen utredning inleddes.',
    'An application came in, but no investigation was opened.',
  ),
  holds: not(
    all(
      is('aktualiseringstyp', 'ansokan'),
      is('beslut', 'inleds_inte'),
      isNot('skal_inte_inleda', 'aterkallad', 'flyttat'),
    ),
  ),
  remedy: words(
    'Kontrollera typ och beslut. Stämmer de, behåll svaret med ett skäl.',
    'Check type and decision. If they are right, keep the answer with a reason.',
  ),
  examples: {
    holds: {
      withdrawn: { aktualiseringstyp: 'ansokan', beslut: 'inleds_inte', skal_inte_inleda: 'aterkallad' },
      opened: { aktualiseringstyp: 'ansokan', beslut: 'inleds' },
      'a report': { aktualiseringstyp: 'anmalan', beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
    },
    breaks: {
      'no need': { aktualiseringstyp: 'ansokan', beslut: 'inleds_inte', skal_inte_inleda: 'inget_behov' },
    },
  },
})
