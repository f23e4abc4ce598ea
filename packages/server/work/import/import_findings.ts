import { type Finding, words } from '@lyhord/core'
import { withdrawnRule } from '../../queries/import_withdrawn.ts'

/** A row without the id that tells its record: it could neither be found again nor taken in twice without doubles. */
export const idMissing = (variable: string): Finding => ({
  rule: 'import-id-saknas',
  severity: 'error',
  variable,
  message: words(
    'Raden saknar ärende-id och går inte att känna igen nästa gång.',
    'The row has no case id and could not be recognised the next time.',
  ),
  remedy: words('Fyll i ert eget ärende-id.', 'Fill in your own case id.'),
})

/** A later row with the id of an earlier one, in a form without a rule of its own about that. */
export const idRepeated = (variable: string, value?: string): Finding => ({
  rule: 'import-samma-id',
  severity: 'error',
  variable,
  ...(value === undefined ? {} : { value }),
  message: words('Samma ärende-id står på en tidigare rad.', 'The same case id is in an earlier row.'),
  remedy: words(
    'Är det samma ärende, behåll den ena raden. Annars ge den andra ett eget id.',
    'If it is the same case, keep one of the rows. Otherwise give the other an id of its own.',
  ),
})

/** A row whose record somebody has withdrawn. `day`: when. */
export const withdrawnBefore = (variable: string, day?: string): Finding => ({
  rule: withdrawnRule,
  severity: 'query',
  variable,
  ...(day === undefined ? {} : { value: day }),
  message: words(
    `Den här uppgiften togs tillbaka${day === undefined ? '' : ` ${day}`}.`,
    `This record was withdrawn${day === undefined ? '' : ` on ${day}`}.`,
  ),
  remedy: words(
    'Låt den vara tillbakatagen, eller säg att den ska tas in igen.',
    'Leave it withdrawn, or say that it is to be taken in again.',
  ),
})

/** A row whose record has answers to other own questions than those of the collection that it is imported into. */
export const otherOwnForm = (variable: string): Finding => ({
  rule: 'import-andra-egna-fragor',
  severity: 'error',
  variable,
  message: words(
    'Ärendet har svar på andra egna frågor än den här insamlingens.',
    'The record has answers to other own questions than those of this collection.',
  ),
  remedy: words(
    'Läs in raden i den insamling där ärendet finns.',
    'Import the row into the collection that has the record.',
  ),
})
