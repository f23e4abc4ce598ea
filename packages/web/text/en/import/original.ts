import type { sv } from '../../sv/import/original.ts'

export const en: typeof sv = {
  originalWill: (days) =>
    `The original file is kept encrypted for ${days}, as your administrator has decided. It is encrypted here with your key, and the server cannot open it.`,
  originalNoKey:
    'Your administrator has decided that original files are kept encrypted. Without a key it is not kept. The import works all the same.',
  originalKeyFirst: 'Is the original file to be kept?',
  originalKeyFirstWhy:
    'Your administrator has decided that original files are kept encrypted. That takes an open key. The import works without.',
  originalOpenKey: 'Open the key',
  originalTitle: 'The original file',
  originalNone: 'The original file is not kept.',
  originalHalf: 'The original file has not arrived whole, and is not kept.',
  originalOnItsWay: 'The original file is being encrypted and kept …',
  originalWaits: 'No contact just now. The original file is kept when contact is back.',
  originalTooLarge:
    'The file is larger than 63 MB, so the original is not kept. The import works all the same.',
  originalFailed: 'The original file could not be encrypted, and is not kept. The import works all the same.',
  originalKeep: 'Keep the original file',
  originalKept: (until) => `Kept encrypted up to and including ${until}. Then it is removed.`,
  originalKeptBy: (moment, who) => `Kept ${moment} by ${who}.`,
  originalFetch: 'Fetch the original file',
  originalFetching: 'Fetching …',
  originalFetched: 'The original file is fetched.',
  originalWithKey: (check) =>
    `Open the key ${check}, which the file is encrypted with. The file is opened here in the browser. Fetching it is in the log.`,
  originalOtherKey: (check, of) =>
    `This key has the check value ${check}. The file is encrypted with the key ${of}. Choose that key file.`,
  originalRemove: 'Remove the original file now',
  originalRemoved: 'The original file is removed.',
}
