import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** What is asked cannot be answered as it stands: 1xx. */
export const requestProblems = {
  not_readable: kind(
    101,
    400,
    words('Det som skickades går inte att läsa.', 'What was sent cannot be read.'),
    words('Kontrollera formen och försök igen.', 'Check the form and try again.'),
  ),
  not_valid: kind(
    102,
    422,
    words('Några uppgifter behöver rättas.', 'Some entries need to be corrected.'),
    words('Se vad som står vid varje uppgift.', 'See what is said beside each entry.'),
  ),
  too_large: kind(
    103,
    413,
    words('Det som skickades är för stort.', 'What was sent is too large.'),
    words('Dela upp det och försök igen.', 'Divide it and try again.'),
  ),
  wrong_media_type: kind(
    104,
    415,
    words('Det här formatet tas inte emot.', 'This format is not accepted.'),
    words('Skicka JSON (application/json).', 'Send JSON (application/json).'),
  ),
  not_found: kind(
    105,
    404,
    words('Det du söker finns inte här.', 'What you are looking for is not here.'),
    words(
      'Det kan vara borttaget eller höra till en annan verksamhet. Kontrollera adressen, eller gå tillbaka och välj i listan.',
      'It may have been removed, or belong to another organisation. Check the address, or go back and choose in the list.',
    ),
  ),
  personal_number: kind(
    106,
    422,
    words(
      'Texten ser ut att innehålla ett personnummer.',
      'The text seems to contain a personal identity number.',
    ),
    words(
      'Ta bort numret. Personnummer får inte lämna er dator.',
      'Remove the number. Personal identity numbers must not leave your computer.',
    ),
  ),
  free_text_off: kind(
    107,
    422,
    words('Fritext är avstängd hos er.', 'Free text is turned off in your organisation.'),
    words('Lämna textfältet tomt.', 'Leave the text field empty.'),
  ),
  wrong_method: kind(
    108,
    405,
    words('Adressen kan inte användas så.', 'The address cannot be used like that.'),
    words('Se i API-beskrivningen hur den används.', 'See in the API description how it is used.'),
  ),
  bad_selection: kind(
    109,
    400,
    words('Frågan går inte att besvara som den står.', 'The question cannot be answered as it stands.'),
    words('Se vad som står vid varje del av frågan.', 'See what is said beside each part of the question.'),
  ),
}
