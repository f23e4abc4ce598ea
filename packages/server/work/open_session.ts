import { randomBytes } from 'node:crypto'
import { tokenHash } from '../http/session_cookie.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { insertSession } from '../queries/sessions.ts'

/** What the caller's cookie keeps: 256 random bits, of which the database has the hash only. */
export interface OpenSession {
  readonly state: 'signed_in' | 'second_step'
  readonly token: string
  readonly endsAt: Date
}

const minutes = { signed_in: 12 * 60, second_step: 10 }

/** Opens a session for the person in this transaction: twelve hours, or ten minutes to find a one-time code. */
export const openSession = async (
  db: TenantDb,
  state: OpenSession['state'],
  at: Date,
): Promise<OpenSession> => {
  const token = randomBytes(32).toString('base64url')
  const endsAt = new Date(at.getTime() + minutes[state] * 60_000)
  await insertSession(db, { tokenHash: tokenHash(token), state, at, endsAt })
  return { state, token, endsAt }
}
