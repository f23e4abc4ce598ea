import { words } from '@lyhord/core'
import { invitationLink } from '../../work/invite.ts'
import type { InvitedPerson } from '../../work/terminal_users.ts'
import { print } from '../file/print.ts'
import type { Manner } from '../file/refuse.ts'

/** Prints the link to hand to somebody; it is shown this once. */
export const tellInvitation = async (
  email: string,
  invited: InvitedPerson,
  origin: string,
  { json, lang }: Manner,
): Promise<number> => {
  const link = invitationLink(origin, invited)
  const validTo = invited.validTo.toISOString()
  const told = words(
    `Ge den här länken till ${email}. Den gäller till och med ${validTo.slice(0, 10)} och visas bara nu.\n\n  ${link}\n`,
    `Give this link to ${email}. It is valid until ${validTo.slice(0, 10)} and is shown only now.\n\n  ${link}\n`,
  )
  await print(json ? `${JSON.stringify({ user: invited.user, email, link, validTo })}\n` : `${told[lang]}\n`)
  return 0
}
