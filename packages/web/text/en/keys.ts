import { plural } from '../plural.ts'
import type { KeysText } from '../sv/keys.ts'

export const en: KeysText = {
  title: 'The key',
  sentence: 'With the key, personal numbers become pseudonyms on your own computer. The server never has it.',
  inUse: 'The key you use',
  noneTitle: 'Your key will be here',
  none: 'Make a key before you take in a file with personal numbers. Then the same child is recognised from one time to the next, and the number never leaves your computer.',
  noneNotYours: 'No key has been made yet. Your lead or administrator can make one.',
  check: 'Check value',
  checkHint: 'The check value shows whether two keys are the same. It says nothing about the key itself.',
  made: 'Made',
  taken: 'Taken into use',
  takenBy: (moment, who) => `${moment} by ${who}`,
  children: 'Children with a pseudonym',
  older: (n) => `${n} earlier ${plural('en', n, 'key', 'keys')}`,
  retired: (moment) => `until ${moment}`,

  make: 'Make a key',
  makeNew: 'Make a new key',
  makeTitle: 'Make a key',
  makeWhy:
    'The key is made at random here in the browser. It is kept in a file that only the passphrase opens.',
  passphrase: 'Passphrase',
  passphraseHint:
    'At least 16 characters. Four or five unconnected words are easy to remember and hard to guess.',
  passphraseShort: 'The passphrase needs at least 16 characters.',
  again: 'The passphrase once more',
  notSame: 'The two passphrases are not the same.',
  making: 'Making the key …',
  saveTitle: 'Save the key before you use it',
  saveWhy:
    'Without the key, new records cannot be linked to old ones. Keep the key file in two places and the sheet locked up in a third.',
  saveFile: 'Download the key file',
  saved: 'The key file is downloaded.',
  printSheet: 'Print the recovery sheet',
  use: 'Take the key into use',
  useFirst: 'Download the key file first.',
  used: 'The key is in use.',
  cancel: 'Cancel',
  fileName: (id) => `lyhord-key-${id}.txt`,

  openTitle: 'Open the key here',
  openWhy: 'The key is open in this tab only, and forgotten when you close it or sign out.',
  file: 'Key file',
  chooseFile: 'Choose file',
  fileMissing: 'Choose the key file.',
  open: 'Open the key',
  opening: 'Opening …',
  isOpen: 'The key is open in this tab.',
  isRight: 'It is the right key.',
  lock: 'Lock the key',
  locked: 'The key is locked.',
  notInUse: (id, used) =>
    `This key has the check value ${id}. You use the key with the check value ${used}. Choose the right file.`,
  noneInUse: 'No key has been taken into use yet.',
  useThis: 'Take this key into use',

  sheetTitle: 'Print the recovery sheet',
  sheetWhy:
    'The sheet is the key on paper, eight lines with check characters. Lock it up, apart from the key file. Open the key first.',

  recoverTitle: 'Recover from the sheet',
  recoverWhy: 'Copy the eight lines from the sheet. A line with a slip of the pen is pointed out.',
  rows: 'The eight lines',
  rowsHint: 'One line at a time with its number first. Spaces do not matter.',
  recover: 'Recover',
  recovered:
    'The lines are right, and the key is back. Choose a passphrase for a new key file. The old file and its passphrase are not needed any more.',
  sealRecovered: 'Make a new key file',

  changeTitle: 'Change the key',
  changeWhy:
    'Change it if somebody without permission may have it. Then the children are linked anew from a file that has their personal numbers.',
  linkTitle: 'Link the children to the new key',
  linkLeft: (n, count) =>
    `${n} ${plural('en', count, 'child has', 'children have')} a pseudonym from an earlier key`,
  linkWhy:
    'Open the new key above. Then choose the old key file and a file that has the children’s personal numbers, such as an extract from the case system. The numbers are read here and do not leave the computer. Only pairs of pseudonyms are sent.',
  oldFile: 'The old key file',
  oldPassphrase: 'The passphrase of the old key',
  numbersFile: 'File with personal numbers',
  numbersFileMissing: 'Choose a file that has the children’s personal numbers.',
  link: 'Link',
  linking: 'Linking …',
  openNewFirst: 'Open the new key first.',
  oldIsNotOld: 'It is not a key that you have used before.',
  linked: (linked, left) => `${linked} children were linked. ${left} children were not found in the file.`,
  noNumbers: 'The file has no personal numbers.',
  proof: 'Download the proof',
  proofHint:
    'The proof shows anyone who has one of the keys which pseudonyms were changed. Keep it as you keep the key.',
  proofName: 'lyhord-key-change.json',

  makePseudonym: 'Make the pseudonym from the personal number',
  number: 'The child’s personal number',
  numberHint: 'The number stays in this tab. Only the pseudonym is saved.',
  notANumber: 'It cannot be read as a personal number. Write ten or twelve digits.',
  mistyped: 'The check digit is wrong. The pseudonym was made all the same. Check the number.',
  pseudonymMade: 'The pseudonym is made.',

  shareTitle: 'How to share the key safely',
  share: [
    'Put the key file where only those who import files can reach it.',
    'Tell the passphrase by word of mouth. Never send it together with the file.',
    'Read the check value to each other, and you know that you have the same key.',
    'Change the key when somebody who has had it leaves under unclear circumstances.',
  ],
  lossTitle: 'If the key is lost',
  loss: [
    'All answers and results remain.',
    'Original files that are kept cannot be opened.',
    'New records about a child cannot be linked to old ones. This concerns repeated referrals and the follow-up after a year.',
    'Nobody can work out the key, nor can we. The sheet or a copy of the file is the only way back.',
    'If it is not found: make a new key. Children are then recognised from that day on, but not backwards.',
  ],
}
