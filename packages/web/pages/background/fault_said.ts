import type { BackgroundFault } from '@lyhord/intake/background/background_file.ts'
import type { BackgroundText } from '../../text/sv/background.ts'

/** What is the matter with a file, in a sentence. */
export const faultSaid = (
  { fault, row = 0, column = '' }: BackgroundFault,
  text: BackgroundText['faults'],
): string => {
  if (fault === 'no_year') return text.no_year(column)
  if (fault === 'entry' || fault === 'twice') return text[fault](String(row))
  if (fault === 'year' || fault === 'place' || fault === 'gender' || fault === 'number')
    return text[fault](String(row), column)
  return text[fault]
}
