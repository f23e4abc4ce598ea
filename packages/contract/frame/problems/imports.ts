import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** What comes in files, of 4xx. */
export const importsProblems = {
  rows_missing: kind(
    407,
    409,
    words('Alla rader har inte kommit fram ännu.', 'Not all rows have arrived yet.'),
    words('Skicka de rader som saknas och försök igen.', 'Send the rows that are missing and try again.'),
  ),
  rows_held: kind(
    408,
    409,
    words('Några rader går inte att ta in som de är.', 'Some rows cannot be taken in as they are.'),
    words(
      'Rätta dem, ge frågorna ett skäl, eller ta bara in de rader som är klara.',
      'Correct them, give the queries a reason, or take in only the rows that are ready.',
    ),
  ),
  records_changed_since: kind(
    409,
    409,
    words('Några ärenden har ändrats efter importen.', 'Some records have been changed after the import.'),
    words(
      'Se vilka de är. Välj att låta dem vara, så ångras resten.',
      'See which they are. Choose to leave them as they are, and the rest is undone.',
    ),
  ),
  imports_wait: kind(
    420,
    409,
    words('Rader väntar i en import.', 'Rows wait in an import.'),
    words(
      'De har pseudonymer av nyckeln som ni använder nu. Ta in dem eller avbryt importen först.',
      'They have pseudonyms of the key that you use now. Take them in or cancel the import first.',
    ),
  ),
  other_key: kind(
    421,
    409,
    words('Ni använder en annan nyckel nu.', 'You use another key now.'),
    words(
      'Öppna nyckeln som ni använder och pröva filen igen, annars känns barnen inte igen.',
      'Open the key that you use and try the file again, or the children are not known again.',
    ),
  ),
  import_differs: kind(
    417,
    409,
    words(
      'Det som skickas är något annat än det som redan har kommit.',
      'What is sent is something else than what has come already.',
    ),
    words('Läs in filen på nytt som en ny import.', 'Take the file in again as a new import.'),
  ),
  original_not_kept: kind(
    418,
    409,
    words('Originalfilen sparas inte.', 'The original file is not kept.'),
    words(
      'Importen går vidare ändå. Öppna nyckeln som ni använder och försök igen.',
      'The import goes on all the same. Open the key that you use and try again.',
    ),
  ),
}
