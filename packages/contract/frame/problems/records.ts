import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** Records, collections and forms of one’s own, of 4xx. */
export const recordsProblems = {
  conflict: kind(
    401,
    409,
    words('Någon annan har ändrat samma ärende.', 'Somebody else has changed the same record.'),
    words(
      'Jämför de två och välj vad som ska gälla. Inget är borta.',
      'Compare the two and choose what holds. Nothing is lost.',
    ),
  ),
  findings: kind(
    402,
    422,
    words('Ärendet kan inte lämnas in ännu.', 'The record cannot be submitted yet.'),
    words('Se vad som behöver rättas eller förklaras.', 'See what needs to be corrected or explained.'),
  ),
  already_exists: kind(
    403,
    409,
    words('Det finns redan ett ärende med samma id.', 'There is already a record with the same id.'),
    words(
      'Kontrollera id:t, eller öppna det ärende som finns.',
      'Check the id, or open the record that exists.',
    ),
  ),
  not_in_this_state: kind(
    404,
    409,
    words('Det går inte att göra det här nu.', 'This cannot be done now.'),
    words('Ladda om sidan och se vad som gäller.', 'Reload the page to see how things stand.'),
  ),
  collection_closed: kind(
    405,
    409,
    words('Insamlingen är avslutad.', 'The collection is closed.'),
    words('Be den som leder insamlingen att öppna den.', 'Ask the one who leads the collection to open it.'),
  ),
  not_taking_part: kind(
    406,
    403,
    words('Din enhet är inte med i den här insamlingen.', 'Your unit does not take part in this collection.'),
    words(
      'Välj en insamling som din enhet är med i, eller fråga den som leder insamlingen.',
      'Choose a collection that your unit takes part in, or ask the one who leads it.',
    ),
  ),
  form_flawed: kind(
    411,
    422,
    words('Formuläret går inte att publicera än.', 'The form cannot be published yet.'),
    words('Rätta det som står och försök igen.', 'Mend what is listed and try again.'),
  ),
  nothing_changed: kind(
    419,
    409,
    words('Inget är ändrat.', 'Nothing is changed.'),
    words(
      'Ändra ett svar och lämna in igen, eller lämna ärendet som det är.',
      'Change an answer and hand in again, or leave the record as it is.',
    ),
  ),
}
