import { type Finding, type Variable, type Words, words } from '@lyhord/core'
import { type Refused, refused } from '../reading/problem.ts'

const again = words(
  'Hämta mappningen på nytt, eller gör en ny av filen.',
  'Fetch the mapping again, or make a new one of the file.',
)

/** Text that is no mapping. `where`: the place in it that could not be read. */
export const noMapping = (where?: string): Refused =>
  refused(
    'mappning-ogiltig',
    where === undefined
      ? words('Det här är ingen mappning.', 'This is not a mapping.')
      : words(`Mappningen går inte att läsa: ${where}.`, `The mapping cannot be read: ${where}.`),
    again,
  )

/** A mapping that was made for another form. */
export const otherForm = (made: string, asked: Words): Refused =>
  refused(
    'mappning-annat-formular',
    words(`Mappningen hör till formuläret ${made}.`, `The mapping belongs to the form ${made}.`),
    words(`Välj en mappning för ${asked.sv}.`, `Choose a mapping for ${asked.en}.`),
  )

/** A file that has none of the columns of the mapping. */
export const noMappedColumn: Refused = refused(
  'mappning-inga-kolumner',
  words('Filen har ingen av mappningens kolumner.', 'The file has none of the columns of the mapping.'),
  words(
    'Kontrollera att filen kommer från samma system och rapport.',
    'Check that the file comes from the same system and report.',
  ),
)

/** A heading with a personal number in it: mostly a file without headings, read from its first row of data. */
export const personInHeading: Refused = refused(
  'fil-personnummer-i-rubrik',
  words('En rubrik innehåller ett personnummer.', 'A heading holds a personal identity number.'),
  words(
    'Kontrollera att filen har en rubrikrad, eller ange vilken rad den står på.',
    'Check that the file has a header row, or say which row it stands in.',
  ),
)

/** Rows of the same record that answer a question differently, where it takes one answer. */
export const rowsDiffer = {
  rule: 'import-olika-rader',
  /* `value`: there is something there to be shown. */
  finding: (variable: Variable): Finding => ({
    rule: rowsDiffer.rule,
    severity: 'error',
    variable: variable.id,
    value: '',
    message: words(
      `Rader med samma id har olika svar på ${variable.label.sv.toLowerCase()}.`,
      `Rows with the same id have different answers about ${variable.label.en.toLowerCase()}.`,
    ),
    remedy: words(
      'Rätta den rad som är fel, eller låt varje rad vara ett eget ärende.',
      'Correct the row that is wrong, or let each row be a record of its own.',
    ),
  }),
} as const satisfies { rule: string; finding: unknown }
