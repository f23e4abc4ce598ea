import { plural } from '../../plural.ts'
import type { sv } from '../../sv/import/one.ts'

const cases = (n: number): string => plural('en', n, 'record', 'records')

const timeLeft = (seconds: number | null): string =>
  seconds === null
    ? ''
    : seconds < 90
      ? `, about ${Math.max(1, seconds)} ${plural('en', Math.max(1, seconds), 'second', 'seconds')} left`
      : `, about ${Math.round(seconds / 60)} minutes left`

/** One import: on its way, checked, taken in, undone. */
export const en: typeof sv = {
  oneTitle: 'Import',
  oneSentence: (title, moment, who) => `${title ? `${title}. ` : ''}Begun ${moment} by ${who}.`,
  withKey: (check) => `The pseudonyms were made with the key ${check}.`,
  toImports: 'To all imports',
  sending: 'Sending the rows',
  progress: (done, all, speed, seconds) => `${done} of ${all} records, ${speed} a second${timeLeft(seconds)}`,
  waits: 'No contact just now. It goes on by itself when the contact is back.',
  pause: 'Pause',
  stopped: 'Not all rows are sent',
  come: (n, all) => `${n} of ${all} records have arrived.`,
  goOnSending: 'Go on sending',
  allCome: 'All rows have arrived',
  allComeWhy: 'They have not been checked yet, and nothing of them is saved.',
  checkThem: 'Check the rows',
  giveUp: 'Cancel the import',
  left: 'The import waits for the rest of the rows',
  begunElsewhere:
    'The import was begun in another browser. Go on there, or cancel it and take in the file from here.',
  sameFile: 'Choose the same file again',
  sameWorkbook: 'Choose also the error workbook that you took in',
  sameFileHint: (name) => `${name}. The file is on your computer only, so it must be chosen once more.`,
  checking: 'Checking the rows',
  applying: 'Taking in the rows',
  undoing: 'Undoing the import',
  undoingAtOnce: (n, count) =>
    `${n} ${cases(count)} in a single step: all or none. How far it has come cannot be seen. A million may take some minutes.`,
  mayClose: 'You can close the page. The work goes on.',
  checked: 'Checked. Nothing is saved yet',
  sameFileAs: 'The same file has been taken in before in this collection.',
  outcomes: {
    new: 'New records',
    changed: 'Change a record that is there',
    unchanged: 'The same as what is there',
    queries: 'Have a query to answer or explain',
    faulty: 'Have errors',
    withdrawn: 'Were withdrawn earlier',
  },
  before: (n) => `(was ${n})`,
  fresh: (n) => `${n} new since the check before.`,
  howMany: 'The rows of the file',
  fileHad: 'Rows in the file',
  onDevice: 'With errors, still on your computer',
  sentRows: 'Records sent',
  takenIn: 'Records taken in',
  heldHere: 'Wait to be corrected',
  withdrawnAsk: 'These records have been withdrawn',
  withdrawnLeave: 'Leave them withdrawn',
  withdrawnBack: 'Take them in again',
  keepAll: 'Keep for all rows, because',
  noReason: 'No reason, the rows wait',
  keepReasons: {
    stammer: 'it is right',
    uppgift_saknas: 'the information is missing',
    lokal_rutin: 'it is our routine',
    annat: 'another reason',
  },
  correctTitle: 'Correct what waits',
  correctElsewhere:
    'Rows that are still on the computer are only in the file. If you have downloaded the error workbook you can take it in corrected here. Otherwise take in the file again.',
  heldWorkbookWhy:
    'The error workbook has the rows that wait here, with what to correct marked. Correct it and take it in again: then just these rows go on.',
  heldAskedWhy: 'Where there is only a query you can give a reason and take the records in as they are.',
  heldAsked: 'Check what waits',
  how2: 'How do you want to take them in?',
  takeGood: 'Take in the records that are ready',
  takeGoodHint: 'The others wait until they are corrected.',
  takeAll: 'All or none',
  takeAllHint: 'Nothing is taken in as long as any record is not ready.',
  notAll: (n) =>
    `${n} ${cases(n)} ${plural('en', n, 'is', 'are')} still on your computer. Correct first, or take in the records that are ready.`,
  takeIn: 'Take in the records',
  nothingToTake: 'There is nothing new to take in.',
  done: (what) => (what === '' ? 'Done. Nothing was new.' : `Done. ${what}.`),
  noneTaken: 'Nothing new has been taken in yet.',
  created: (n, count) => `${n} new ${cases(count)}`,
  amended: (n, count) => `${n} changed ${cases(count)}`,
  doneTitle: 'Done',
  doneBy: (moment, who) => `${moment} by ${who}.`,
  heldLeft: (n, count) => `${n} ${cases(count)} ${plural('en', count, 'waits', 'wait')} to be corrected.`,
  seeResults: 'See the results',
  seeRecords: 'See the records',
  another: 'Import another file',
  undoTitle: 'Undo the import',
  undoWhy: 'New records are withdrawn and changed ones become what they were.',
  undo: 'Undo the whole import',
  undoRest: 'Undo the rest',
  wouldUndo: (what) => `${what}.`,
  wouldWithdraw: (n, count) => `${n} ${plural('en', count, 'record is', 'records are')} withdrawn`,
  wouldRestore: (n, count) =>
    `${n} changed ${plural('en', count, 'record becomes what it was', 'records become what they were')}`,
  changedSince: (n, count) =>
    `${n} ${plural('en', count, 'record has', 'records have')} been changed since and stay as they are:`,
  changedBy: (moment, who) => `changed ${moment} by ${who}`,
  noId: 'Without id',
  undone: (what) => (what === '' ? 'The import is undone.' : `The import is undone. ${what}.`),
  withdrew: (n, count) => `${n} ${plural('en', count, 'record was', 'records were')} withdrawn`,
  restored: (n, count) =>
    `${n} changed ${plural('en', count, 'record became what it was', 'records became what they were')}`,
  undoneKept: (n, count) => `${n} ${plural('en', count, 'record was', 'records were')} changed and stayed.`,
  undoneBy: (moment, who) => `${moment} by ${who}.`,
  discarded: 'The import was cancelled. Nothing of it was saved.',
  troubles: {
    changed_meanwhile:
      'Something changed after the check. The rows have been checked again, and nothing is saved. See what is new and then take them in.',
    fault: 'Something went wrong on our side. Nothing half is saved. Try again.',
  },
}
