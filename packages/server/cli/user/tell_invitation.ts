import { words } from '@lyhord/core'
import { invitationLink } from '../../work/invite.ts'
import type { InvitedPerson } from '../../work/terminal_users.ts'
import type { Manner } from '../file/refuse.ts'
import { tell } from '../file/tell.ts'

/** Prints the link to hand to somebody; it is shown this once. */
export const tellInvitation = async (
  email: string,
  invited: InvitedPerson,
  origin: string,
  manner: Manner,
): Promise<number> => {
  const link = invitationLink(origin, invited)
  const validTo = invited.validTo.toISOString()
  const told = words(
    `Ge den här länken till ${email}. Den gäller till och med ${validTo.slice(0, 10)} och visas bara nu.\n\n  ${link}\n`,
    `Give this link to ${email}. It is valid until ${validTo.slice(0, 10)} and is shown only now.\n\n  ${link}\n`,
  )
  await tell({ user: invited.user, email, link, validTo }, told, manner)
  return 0
}
