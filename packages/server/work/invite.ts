import { randomBytes } from 'node:crypto'
import { tokenHash } from '../http/session_cookie.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { insertInvitation } from '../queries/invitations.ts'
import { endSessionsOf } from '../queries/sessions.ts'

const validDays = 7

/** A secret link for one person, shown once; the database keeps its hash. */
export interface Invited {
  readonly token: string
  readonly validTo: Date
}

/** Invites a person, new or with a forgotten password: earlier invitations and their sessions end. */
export const invite = async (db: TenantDb, user: string, at: Date): Promise<Invited> => {
  const token = randomBytes(32).toString('base64url')
  const validTo = new Date(at.getTime() + validDays * 86_400_000)
  await insertInvitation(db, user, tokenHash(token), at, validTo)
  await endSessionsOf(db, user)
  return { token, validTo }
}

/** The link to give to the person. Its secret stands after `#`, which browsers send to nobody. */
export const invitationLink = (origin: string, { token }: Invited): string => `${origin}/inbjudan#${token}`
