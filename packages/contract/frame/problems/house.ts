import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** The house and who is in it: 5xx. */
export const houseProblems = {
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
  not_a_region: kind(
    504,
    409,
    words('Det här görs i en region för samarbete.', 'This is done in a region of co-operation.'),
    words('Logga in i regionen.', 'Sign in to the region.'),
  ),
}
