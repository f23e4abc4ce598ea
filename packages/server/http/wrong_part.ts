import { type Words, words } from '@lyhord/core'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with a part of what was asked, and what is expected there; never what stood there. */
export const wrongPart = (issue: Issue): Words => {
  switch (issue.code) {
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum))
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum))
    case 'invalid_type':
      return words('Det saknas eller har fel form.', 'It is missing or has the wrong form.')
    case 'invalid_format':
      return (
        own[issue.format] ??
        words('Det har inte den form som behövs.', 'It does not have the form that is needed.')
      )
    case 'invalid_value':
      return oneOf(issue.values.map(String).join(', '))
    default:
      return own[issue.message] ?? words('Det går inte att använda här.', 'It cannot be used here.')
  }
}

const noDay = words(
  'Det är ingen dag i kalendern. Skriv år-månad-dag, till exempel 2025-10-31.',
  'This is no day of the calendar. Write year-month-day, for instance 2025-10-31.',
)

/** By the name that the contract, or the form of a text, gives it. */
const own: Readonly<Record<string, Words>> = {
  no_day: noDay,
  date: noDay,
  email: words(
    'Det är ingen e-postadress. Så här ser en ut: namn@kommun.se.',
    'This is no e-mail address. One looks like this: name@municipality.se.',
  ),
  from_after_to: words(
    'Den sista dagen är före den första. Byt plats på dem.',
    'The last day is before the first. Let them change places.',
  ),
  not_a_row: words(
    'En rad är { row, answers }: radens nummer i filen, från 1, och dess svar efter frågornas id.',
    'A row is { row, answers }: its number in the file, from 1, and its answers by the ids of the questions.',
  ),
  not_columns: words(
    'Kolumner är { rows, answers }: radernas nummer och, för varje fråga, { values, at }: allt som sägs en gång, och för varje rad vilket, från 1. Som rader får de vara högst 4 MiB.',
    'Columns are { rows, answers }: the numbers of the rows and, by question, { values, at }: all that is said once, and for each row which of it, from 1. As rows they may be 4 MiB at most.',
  ),
  rows_or_columns: words('Skicka antingen rows eller columns.', 'Send either rows or columns.'),
}

const atLeast = (of: string, least: number): Words => {
  if (of === 'number')
    return words(`Det är för litet. Minst ${least}.`, `It is too small. At least ${least}.`)
  return of === 'string'
    ? words(`Det är för kort. Minst ${least} tecken.`, `It is too short. At least ${least} characters.`)
    : words(`Det är för få. Minst ${least}.`, `They are too few. At least ${least}.`)
}

const atMost = (of: string, most: number): Words => {
  if (of === 'number') return words(`Det är för stort. Högst ${most}.`, `It is too large. At most ${most}.`)
  return of === 'string'
    ? words(`Det är för långt. Högst ${most} tecken.`, `It is too long. At most ${most} characters.`)
    : words(`Det är för många. Högst ${most}.`, `They are too many. At most ${most}.`)
}

const oneOf = (values: string): Words =>
  values.length > 400
    ? words('Det är inget av det som går att välja.', 'It is none of what can be chosen.')
    : words(`Välj bland: ${values}.`, `Choose among: ${values}.`)
