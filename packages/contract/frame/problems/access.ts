import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** What one may: 3xx. */
export const accessProblems = {
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
}
