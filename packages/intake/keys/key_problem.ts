import { type Words, words } from '@lyhord/core'

/** Why a key cannot be read: a stable id, what is the matter and what to do. Never anything of the key itself. */
export interface KeyProblem {
  readonly problem: { readonly id: string; readonly title: Words; readonly remedy: Words }
}

const refused = (id: string, title: Words, remedy: Words): KeyProblem => ({ problem: { id, title, remedy } })

/** Every reason why a key file is refused. */
export const keyProblems = {
  passphraseMissing: refused(
    'nyckel-losenfras-saknas',
    words('Nyckelfilen är skyddad med en lösenfras.', 'The key file is protected by a passphrase.'),
    words('Ange lösenfrasen.', 'Give the passphrase.'),
  ),
  passphraseWrong: refused(
    'nyckel-losenfras-fel',
    words(
      'Lösenfrasen öppnar inte nyckelfilen, eller så är filen skadad.',
      'The passphrase does not open the key file, or the file is damaged.',
    ),
    words(
      'Försök igen. Går det inte, återställ nyckeln från återställningsbladet.',
      'Try again. If that fails, recover the key from the recovery sheet.',
    ),
  ),
  notKeyFile: refused(
    'nyckel-ingen-nyckelfil',
    words('Filen är ingen nyckelfil från Lyhörd.', 'The file is not a key file from Lyhörd.'),
    words('Välj den fil som gjordes när nyckeln skapades.', 'Choose the file that was made with the key.'),
  ),
  damaged: refused(
    'nyckel-skadad',
    words('Nyckelfilen är skadad.', 'The key file is damaged.'),
    words(
      'Använd en kopia, eller återställ nyckeln från återställningsbladet.',
      'Use a copy, or recover the key from the recovery sheet.',
    ),
  ),
  wrongKey: refused(
    'nyckel-fel',
    words(
      'Det här är en annan nyckel än den som ni har använt.',
      'This is another key than the one you have used.',
    ),
    words(
      'Välj rätt nyckelfil. Med en annan nyckel känns barnen inte igen från tidigare.',
      'Choose the right key file. With another key the children are not recognised from before.',
    ),
  ),
  originalNotOpened: refused(
    'nyckel-original-oppnas-inte',
    words(
      'Nyckeln öppnar inte originalfilen, eller så är filen skadad.',
      'The key does not open the original file, or the file is damaged.',
    ),
    words(
      'Använd den nyckel som filen sparades med. Går det inte, hämta filen ur verksamhetssystemet igen.',
      'Use the key that the file was kept with. If that fails, take the file from the case system again.',
    ),
  ),
} as const satisfies Record<string, KeyProblem>

/** A line of a recovery sheet that is not as it was printed. `line`: 1 for the first. */
export const lineProblem = (line: number, what: 'missing' | 'mistyped'): KeyProblem =>
  what === 'missing'
    ? refused(
        'nyckel-rad-saknas',
        words(`Rad ${line} saknas.`, `Line ${line} is missing.`),
        words(
          'Skriv av alla åtta rader, med radens nummer först.',
          'Copy all eight lines, with the number of the line first.',
        ),
      )
    : refused(
        'nyckel-rad-fel',
        words(`Rad ${line} är inte rätt avskriven.`, `Line ${line} is not copied right.`),
        words(
          'Jämför raden tecken för tecken med bladet.',
          'Compare the line with the sheet, character by character.',
        ),
      )
