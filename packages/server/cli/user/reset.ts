import { email as emailShape } from '@lyhord/contract/frame/shapes.ts'
import { words } from '@lyhord/core'
import { resetUser } from '../../work/terminal_users.ts'
import type { Outcome } from '../command.ts'
import { type Manner, misunderstood } from '../file/refuse.ts'
import { withPools } from '../with_pools.ts'
import type { UserOptions } from './options.ts'
import { seeList } from './see_list.ts'
import { tellInvitation } from './tell_invitation.ts'

const noEmail = words(
  '--email är den adress personen loggar in med.',
  '--email is the address that the person signs in with.',
)
const reasons = {
  okant: words('Ingen har den adressen.', 'Nobody has that address.'),
  stangt: words(
    'Kontot är stängt. En administratör öppnar det under Inställningar.',
    'The account is closed. An administrator opens it under Settings.',
  ),
}

/** `lyhord user reset`: a new invitation for somebody who cannot get in; what they had before ends. */
export const reset = async (options: UserOptions, manner: Manner): Promise<Outcome> => {
  const email = emailShape.safeParse(options.email)
  if (!email.success) return misunderstood(noEmail, options.usage)
  return withPools('user', async (pools, { address }) => {
    const invited = await resetUser(pools, email.data, new Date())
    if (typeof invited === 'string') return seeList(`konto-${invited}`, reasons[invited])
    return tellInvitation(email.data, invited, options.address ?? address, manner)
  })
}
