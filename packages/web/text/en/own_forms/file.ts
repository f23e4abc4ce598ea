import type { sv } from '../../sv/own_forms/file.ts'

/** Questions from a file, and to one. */
export const en: typeof sv = {
  readIn: 'Read questions from a file',
  readTitle: 'Read questions from a file',
  readWhy:
    'A file from Lyhörd (.json), an XLSForm (.xlsx) or a data dictionary of REDCap (.csv). The file is read here in the browser.',
  file: 'File',
  choose: 'Choose a file',
  drop: 'or drop it here',
  reading: 'Reading …',
  readFound: (title, n) => `${title}: ${n} ${n === 1 ? 'question' : 'questions'}`,
  keepRead: 'Save as a draft',
  allCame: 'Everything came along.',
  leftOut: (n) => `This did not come along, or was added (${n})`,
  leftOutShort: (n, manner) => `This has no room in ${manner} (${n})`,
  noneLeft: 'There are no new questions in the file.',
  download: 'Download as a file',
  downloadWhy:
    'Lyhörd’s own file has your own parts and can be read in again. The other two have the whole form as it is asked.',
  manners: { json: 'Lyhörd (.json)', xlsform: 'XLSForm (.xlsx)', redcap: 'REDCap (.csv)' },
  downloaded: (name) => `${name} is downloaded.`,
}
