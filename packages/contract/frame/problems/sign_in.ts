import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** Who asks: 2xx. */
export const signInProblems = {
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
    words(
      'Skriv den kod som appen visar nu. En kod gäller en gång: är den redan använd, vänta på nästa.',
      'Enter the code that the app shows now. A code is good once: if it has been used, wait for the next.',
    ),
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
}
