import { plural } from '../../plural.ts'
import type { sv } from '../../sv/import/codes.ts'

/** What local values mean. */
export const en: typeof sv = {
  codesTitle: 'What your codes mean',
  codesLead: (source) =>
    source === ''
      ? 'Each value in the file is translated once. In the last step you can save the choices for the next file.'
      : `Each value in the file is translated once. The choices are saved for the next file from ${source}.`,
  noCodes: 'The file has no codes to translate.',
  decidedOf: (n, all) => `${n} of ${all} values decided`,
  undecided: (n) => `To decide (${n})`,
  undecidedWhy: 'Rows with an undecided value stay on your computer.',
  allDecided: 'All values are decided.',
  goOnUndecided: (n) => `Continue with ${n} undecided`,
  valuesDecided: (n) => `${n} ${plural('en', n, 'value', 'values')}`,
  times: (n, count) => `${n} ${plural('en', count, 'time', 'times')}`,
  meaningOf: (value, question) => `What ${value} means for ${question}`,
  choose: 'Choose',
  decided: 'Decided',
  unknown: 'Cannot be told, give a reason',
  unknownSaid: (reason) => `Cannot be told: ${reason}`,
  unknownWhy: 'Why can it not be told?',
  unknownReasons: {
    saknas: 'Means that nothing is recorded',
    upphord: 'The code is no longer used',
    gar_inte: 'Corresponds to none of the codes',
    eget: 'Another reason',
  },
  ownReason: 'Reason',
  ownReasonMissing: 'Write why.',
  saveReason: 'Save',
}
