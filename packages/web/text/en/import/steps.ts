import { plural } from '../../plural.ts'
import type { sv } from '../../sv/import/steps.ts'

const rows = (n: number): string => plural('en', n, 'row', 'rows')

/** The steps, and what stands around them. */
export const en: typeof sv = {
  title: 'Import a file',
  sentence:
    'The file is opened on your computer. Only rows without personal numbers are sent, and nothing is saved until you say so.',
  steps: 'Steps',
  stepNames: {
    fil: 'File',
    kolumner: 'Columns',
    koder: 'Codes',
    identiteter: 'Personal numbers',
    prov: 'Dry run',
  },
  back: 'Back',
  goOn: 'Continue',
  cancel: 'Cancel',
  previous: 'Previous',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  opening: 'Opening the file …',
  readSoFar: (n, count) => `${n} ${rows(count)} read`,
}
