import { type Words, words } from '@lyhord/core'

/** Something to know about an identity that was taken away: where, by column from 0, and never what stood there. */
export interface IdentityNotice {
  readonly column: number
  readonly rule: 'identitet-okand' | 'identitet-kontrollsiffra' | 'identitet-flera' | 'identitet-alder-saknas'
  readonly message: Words
  readonly remedy: Words
}

const notice =
  (rule: IdentityNotice['rule'], message: Words, remedy: Words) =>
  (column: number): IdentityNotice => ({ column, rule, message, remedy })

/** Every notice, by what was found. */
export const notices = {
  unknown: notice(
    'identitet-okand',
    words(
      'Här står något som inte går att läsa som ett personnummer. Det togs bort.',
      'Something here cannot be read as a personal identity number. It was removed.',
    ),
    words(
      'Kontrollera numret i källan. Kalkylprogram kan ha gjort om det till ett tal.',
      'Check the number in the source. A spreadsheet may have turned it into a figure.',
    ),
  ),
  mistyped: notice(
    'identitet-kontrollsiffra',
    words(
      'Kontrollsiffran stämmer inte. Numret byttes mot en pseudonym ändå.',
      'The check digit is wrong. The number was replaced by a pseudonym all the same.',
    ),
    words(
      'Kontrollera numret i källan. Annars känns barnet kanske inte igen.',
      'Check the number in the source. Otherwise the child may not be recognised.',
    ),
  ),
  several: notice(
    'identitet-flera',
    words('Här står flera nummer. Det första gäller.', 'Several numbers stand here. The first one counts.'),
    words('Skriv ett nummer i varje cell.', 'Write one number in each cell.'),
  ),
  noAge: notice(
    'identitet-alder-saknas',
    words('Åldern går inte att räkna ut.', 'The age cannot be counted.'),
    words(
      'Kontrollera att raden har en dag att räkna åldern på, och att numret innehåller en födelsedag.',
      'Check that the row has a day to count the age on, and that the number has a birth day.',
    ),
  ),
} as const
