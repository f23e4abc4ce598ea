import { words } from '@lyhord/core/words.ts'
import { type Refused, refused } from '@lyhord/intake/reading/problem.ts'

export type { FileProblem, Refused } from '@lyhord/intake/reading/problem.ts'

/** Every reason why a file is refused before its content is looked at; the others are in `@lyhord/intake`. */
export const refusals = {
  missing: refused(
    'fil-saknas',
    words('Filen finns inte.', 'The file does not exist.'),
    words('Kontrollera namnet och mappen.', 'Check the name and the folder.'),
  ),
  folder: refused(
    'fil-mapp',
    words('Det här är en mapp och ingen fil.', 'This is a folder and not a file.'),
    words('Ange en fil i mappen.', 'Give a file in the folder.'),
  ),
  notRegular: refused(
    'fil-ingen-vanlig-fil',
    words('Det här är ingen vanlig fil.', 'This is not an ordinary file.'),
    words('Spara innehållet i en fil och ange den.', 'Save the content in a file and give that file.'),
  ),
  unreadable: refused(
    'fil-oppnas-inte',
    words('Filen går inte att öppna.', 'The file cannot be opened.'),
    words(
      'Kontrollera att du får läsa filen och att inget annat program har låst den.',
      'Check that you may read the file and that no other program has locked it.',
    ),
  ),
  notWritable: refused(
    'fil-skrivs-inte',
    words('Filen går inte att skriva.', 'The file cannot be written.'),
    words(
      'Kontrollera att mappen finns, att du får skriva i den och att disken har plats.',
      'Check that the folder exists, that you may write in it and that the disk has room.',
    ),
  ),
} as const satisfies Record<string, Refused>
