import type { House } from '../house.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import { tokenHash } from '../http/session_cookie.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { beginAfresh } from '../queries/accounts.ts'
import { writeAudit } from '../queries/audit.ts'
import { findInvitation, type Invitation, takeInvitation } from '../queries/invitations.ts'
import { endSessionsOf } from '../queries/sessions.ts'
import { newPassword } from './new_password.ts'

/** Whom a token invites. */
export const lookAtInvitation = async (house: House, token: string): Promise<Invitation | Refusal> =>
  (await findInvitation(house.pools.gate, tokenHash(token), house.clock.now())) ??
  refuse('invitation_not_valid')

/**
 * Takes an invitation, once: the account gets its password and becomes active. For somebody who was active already
 * it is a new beginning: their sessions end, and one-time codes must be turned on again (the telephone may be lost).
 */
export const acceptInvitation = async (
  house: House,
  token: string,
  password: string,
): Promise<Refusal | undefined> => {
  const invitation = await lookAtInvitation(house, token)
  if (invitation instanceof Refusal) return invitation
  const hash = await newPassword(password, invitation, 'password')
  if (hash instanceof Refusal) return hash
  return inTenant(house.pools.app, invitation, async (db) => {
    if (!(await takeInvitation(db, tokenHash(token), house.clock.now())))
      return refuse('invitation_not_valid')
    const hadSecondStep = await beginAfresh(db, hash)
    await endSessionsOf(db, invitation.user)
    if (hadSecondStep) await writeAudit(db, { act: 'second_step_off' })
    await writeAudit(db, { act: 'invitation_accepted' })
    return undefined
  })
}
