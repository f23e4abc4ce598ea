import { words } from '@lyhord/core'

/** Why a row of an error workbook is not taken when it comes back. */
export const rowProblems = {
  noKey: {
    id: 'felarbetsbok-utan-rad',
    title: words(
      'Det framgår inte vilken rad i originalet det här är.',
      'It is not told which row of the original this is.',
    ),
    remedy: words(
      'Hämta felarbetsboken på nytt om raden ska ändras. Nya rader läses in med en vanlig fil.',
      'Get the error workbook anew if the row is to change. New rows are imported with an ordinary file.',
    ),
  },
  repeated: {
    id: 'felarbetsbok-dubbel-rad',
    title: words(
      'Samma rad finns två gånger. Den första gäller.',
      'The same row is there twice. The first one counts.',
    ),
    remedy: words('Ta bort den rad som inte ska gälla.', 'Remove the row that should not count.'),
  },
  otherFile: {
    id: 'felarbetsbok-annan-fil',
    title: words(
      'Raden hör till en annan fil än de andra raderna i arbetsboken.',
      'The row belongs to another file than the other rows of the workbook.',
    ),
    remedy: words('Läs in den i sin egen arbetsbok.', 'Take it in with the workbook that it came from.'),
  },
  tooLong: {
    id: 'felarbetsbok-lang-cell',
    title: words(
      'Raden har en cell som är för lång för Excel, så den går inte att rätta här.',
      'The row has a cell that is too long for Excel, so it cannot be corrected here.',
    ),
    remedy: words(
      'Rätta raden i källan och läs in den igen.',
      'Correct the row in the source and import it again.',
    ),
  },
} as const
