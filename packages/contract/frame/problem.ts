import { type Words, words } from '@lyhord/core'

/** A refusal people can understand: number (stable), HTTP status, what is the matter and what to do. */
export interface ProblemKind {
  readonly number: number
  readonly status: number
  readonly title: Words
  readonly remedy: Words
}

const kind = (number: number, status: number, title: Words, remedy: Words): ProblemKind => ({
  number,
  status,
  title,
  remedy,
})

/** The numbered catalogue. 1xx request · 2xx sign-in · 3xx access · 4xx records · 5xx house · 9xx server. Numbers are never reused. */
export const problems = {
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
  not_signed_in: kind(
    201,
    401,
    words('Du behöver logga in.', 'You need to sign in.'),
    words('Logga in och fortsätt där du var.', 'Sign in and go on where you were.'),
  ),
  sign_in_refused: kind(
    202,
    401,
    words(
      'E-postadressen och lösenordet hör inte ihop.',
      'The e-mail address and the password do not match.',
    ),
    words(
      'Försök igen eller be er administratör om en ny inbjudan.',
      'Try again or ask your administrator for a new invitation.',
    ),
  ),
  too_many_attempts: kind(
    203,
    429,
    words('Det har gjorts många försök på kort tid.', 'There have been many attempts in a short time.'),
    words('Vänta en kvart och försök igen.', 'Wait a quarter of an hour and try again.'),
  ),
  second_step_refused: kind(
    204,
    401,
    words('Engångskoden stämmer inte.', 'The one-time code is not right.'),
    words('Skriv den kod som appen visar nu.', 'Enter the code that the app shows now.'),
  ),
  invitation_not_valid: kind(
    205,
    410,
    words('Inbjudan gäller inte längre.', 'The invitation is no longer valid.'),
    words('Be er administratör om en ny.', 'Ask your administrator for a new one.'),
  ),
  setup_code_refused: kind(
    206,
    403,
    words('Koden stämmer inte.', 'The code is not right.'),
    words('Koden står i fönstret där Lyhörd startades.', 'The code is shown where Lyhörd was started.'),
  ),
  password_refused: kind(
    207,
    422,
    words('Lösenordet går inte att använda.', 'The password cannot be used.'),
    words(
      'Välj minst 12 tecken som inte är lätta att gissa.',
      'Choose at least 12 characters that are not easy to guess.',
    ),
  ),
  not_allowed: kind(
    301,
    403,
    words('Din roll ger inte tillgång till det här.', 'Your role does not give access to this.'),
    words(
      'Be er administratör om du behöver det i ditt arbete.',
      'Ask your administrator if you need it in your work.',
    ),
  ),
  wrong_origin: kind(
    302,
    403,
    words('Begäran kom från en annan webbplats.', 'The request came from another site.'),
    words('Öppna Lyhörd direkt och försök igen.', 'Open Lyhörd directly and try again.'),
  ),
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
  submission_changed: kind(
    412,
    409,
    words('Resultaten har ändrats sedan du såg dem.', 'The results have changed since you saw them.'),
    words('Se igenom dem igen och lämna in.', 'Look through them again and submit.'),
  ),
  nothing_submitted: kind(
    413,
    409,
    words('Ingen har lämnat in något för perioden.', 'Nobody has submitted anything for the period.'),
    words(
      'Vänta tills någon har lämnat in, eller välj en annan period.',
      'Wait until somebody has, or choose another period.',
    ),
  ),
  audit_not_passed: kind(
    414,
    409,
    words('Granskningen släpper inte igenom utgåvan.', 'The audit does not let the release through.'),
    words(
      'Gör en ny utgåva med en högre gräns för små tal.',
      'Make a new release with a higher limit for small numbers.',
    ),
  ),
  release_overtaken: kind(
    415,
    409,
    words(
      'En annan utgåva om samma period har publicerats sedan den här gjordes.',
      'Another release of the same period has been published since this one was made.',
    ),
    words('Gör utgåvan på nytt.', 'Make the release anew.'),
  ),
  release_input_withdrawn: kind(
    416,
    409,
    words(
      'En kommun har tagit tillbaka det den lämnade in sedan utgåvan gjordes.',
      'A board has withdrawn what it submitted since the release was made.',
    ),
    words('Gör utgåvan på nytt.', 'Make the release anew.'),
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
  not_a_region: kind(
    504,
    409,
    words('Det här görs i en region för samarbete.', 'This is done in a region of co-operation.'),
    words('Logga in i regionen.', 'Sign in to the region.'),
  ),
  already_taken: kind(
    501,
    409,
    words('Det finns redan.', 'It already exists.'),
    words('Välj ett annat namn eller en annan adress.', 'Choose another name or address.'),
  ),
  last_administrator: kind(
    502,
    409,
    words('Det måste finnas minst en administratör.', 'There must be at least one administrator.'),
    words('Gör någon annan till administratör först.', 'Make somebody else an administrator first.'),
  ),
  not_oneself: kind(
    503,
    409,
    words('Du kan inte stänga ditt eget konto.', 'You cannot close your own account.'),
    words('Be en annan administratör.', 'Ask another administrator.'),
  ),
  database_away: kind(
    901,
    503,
    words('Databasen svarar inte just nu.', 'The database does not answer right now.'),
    words(
      'Det du skrivit finns kvar. Försök igen om en stund.',
      'What you wrote is kept. Try again in a while.',
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
  fault: kind(
    902,
    500,
    words('Något gick fel hos oss.', 'Something went wrong on our side.'),
    words(
      'Försök igen. Händer det igen: berätta för er administratör.',
      'Try again. If it happens again: tell your administrator.',
    ),
  ),
} as const satisfies Record<string, ProblemKind>

export type ProblemId = keyof typeof problems

/** One entry of `not_valid` or `findings`: where (JSON path or variable id), what and what to do. */
export interface ProblemDetail {
  readonly at: string
  readonly message: Words
  readonly remedy?: Words
}

/** RFC 9457 body (`application/problem+json`). `type` is a stable address in the generated problem catalogue. */
export interface ProblemBody {
  readonly type: string
  readonly id: ProblemId
  readonly number: number
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly words: { readonly title: Words; readonly remedy: Words }
  readonly errors?: readonly ProblemDetail[]
  /** More for the screen, by problem: the other version at `conflict`, findings at `findings`. */
  readonly more?: unknown
}
