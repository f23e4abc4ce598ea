import { plural } from '../plural.ts'
import type { PartsText } from '../sv/parts.ts'

export const en: PartsText = {
  errorSummary: (n) => `${n} ${plural('en', n, 'entry needs', 'entries need')} correcting`,
  waiting: 'Fetching …',
  problemNumber: (number) => `Number ${number}, in case you need to ask somebody.`,
  tryAgain: 'Try again',
  away: 'This cannot be shown without the network',
  awayWhy: 'It comes by itself when the network is back. What you have written is still here.',
  notYours: 'The page belongs to other roles than yours. Do you need it? Ask your administrator.',
  notYoursEither:
    'The page belongs to other roles than yours. An administrator sees neither records nor results.',
  toOverview: 'Go to the overview',
  chartPoints: 'Point in the chart, or move in it with the arrow keys.',
  undo: 'Undo',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
}
