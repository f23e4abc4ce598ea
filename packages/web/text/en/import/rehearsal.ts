import { plural } from '../../plural.ts'
import type { sv } from '../../sv/import/rehearsal.ts'

const rows = (n: number): string => plural('en', n, 'row', 'rows')

const cases = (n: number): string => plural('en', n, 'record', 'records')

/** The dry run, and the error workbook. */
export const en: typeof sv = {
  rehearsalTitle: 'Dry run',
  rehearsalLead: 'The rules are tested on your computer. Nothing is sent yet.',
  rehearse: 'Test the rules',
  came: (n, count, records) =>
    `${n} ${rows(count)} tested.${records === undefined ? '' : ` They are ${records} records.`}`,
  readyCases: (n, count) => `${n} ${cases(count)} can be sent.`,
  queryCases: (n, count) =>
    `${n} ${cases(count)} ${plural('en', count, 'has', 'have')} a query to answer or explain. ${count === 1 ? 'It is' : 'They are'} sent too.`,
  faultyCases: (n, count) =>
    `${n} ${cases(count)} ${plural('en', count, 'has', 'have')} errors and ${plural('en', count, 'stays', 'stay')} on your computer until corrected.`,
  noneToSend: 'Nothing can be sent yet. Correct the error workbook, or go back to columns and codes.',
  unplaced: (n) => `${n} ${rows(n)} of the workbook ${plural('en', n, 'was', 'were')} not taken`,
  remedies: {
    'svar-kod': 'Decide what the value means in the step Codes, or correct it in the file.',
    'fraga-kravs':
      'Fill in the cell. If another column of the file has the answer, choose it in the step Columns.',
  },
  rowAt: (row) => `Row ${row}`,
  findings: 'To look over',
  severities: { error: 'Error', query: 'Query', note: 'Note' },
  rowsWith: (n, count) => `${n} ${rows(count)}`,
  rowsCaption: 'Rows',
  stands: 'What it says',
  nothing: 'nothing, or not shown',
  errorWorkbook: 'Download the error workbook',
  errorWorkbookWhy:
    'The error workbook has the rows as they stand in your file, with what needs correcting marked. It is made on your computer and holds what the file holds, personal numbers too.',
  errorWorkbookName: 'error-workbook.xlsx',
  corrected: 'Take in a corrected error workbook',
  correctedIn: (name) => `The rows are corrected as they stand in ${name}.`,
  correctedHint: 'Only its rows are changed.',
  saveAs: 'Save the mapping as',
  saveAsHint:
    'The name of the system, so that the next file from there is recognised. Leave it empty if it is not to be saved.',
  mappingKept: (source) => `The mapping for ${source} is saved.`,
  send: (n, count) => `Send ${n} ${cases(count)} to be checked`,
}
