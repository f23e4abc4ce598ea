import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** The server, and what it rests on: 9xx. */
export const serverProblems = {
  database_away: kind(
    901,
    503,
    words('Databasen svarar inte just nu.', 'The database does not answer right now.'),
    words(
      'Det du skrivit finns kvar. Försök igen om en stund.',
      'What you wrote is kept. Try again in a while.',
    ),
  ),
  fault: kind(
    902,
    500,
    words('Något gick fel hos oss.', 'Something went wrong on our side.'),
    words(
      'Försök igen. Händer det igen: berätta för er administratör.',
      'Try again. If it happens again: tell your administrator.',
    ),
  ),
  source_away: kind(
    903,
    502,
    words('Kolada svarar inte just nu.', 'Kolada does not answer right now.'),
    words(
      'Försök igen om en stund, eller hämta siffrorna till en fil och läs in den.',
      'Try again in a while, or download the figures to a file and import it.',
    ),
  ),
  source_not_readable: kind(
    904,
    502,
    words('Det som kom från Kolada går inte att läsa.', 'What came from Kolada cannot be read.'),
    words(
      'Inget är ändrat. Hämta siffrorna till en fil och läs in den, eller berätta för er administratör.',
      'Nothing is changed. Download the figures to a file and import it, or tell your administrator.',
    ),
  ),
  disk_full: kind(
    905,
    507,
    words('Disken som databasen ligger på är full.', 'The disk that the database is on is full.'),
    words(
      'Inget av det senaste är sparat på servern. Be den som sköter den att ge plats, och försök sedan igen.',
      'Nothing of the latest is saved on the server. Ask whoever runs it to make room, and then try again.',
    ),
  ),
}
