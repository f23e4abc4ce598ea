import type { House } from '../house.ts'
import { Refusal } from '../http/refusal.ts'
import { tokenHash } from '../http/session_cookie.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { evenOut, startedNow } from '../outside/even_time.ts'
import { type Account, noteSignIn } from '../queries/accounts.ts'
import { writeAudit } from '../queries/audit.ts'
import { endSession, sweepSessions } from '../queries/sessions.ts'
import { checkPassword } from './check_password.ts'
import { type OpenSession, openSession } from './open_session.ts'

/** Where a request to sign in comes from, and the session that its browser already has, which ends. */
export interface Caller {
  readonly from: string
  readonly token: string | undefined
}

interface Credentials {
  readonly email: string
  readonly password: string
}

/** Signs in with e-mail and password; with one-time codes on, half-way. How long a refusal takes tells nothing. */
export const signIn = async (
  house: House,
  { email, password }: Credentials,
  caller: Caller,
): Promise<OpenSession | Refusal> => {
  const started = startedNow()
  const account = await checkPassword(house, email, password, caller.from)
  if (account instanceof Refusal) {
    await evenOut(started)
    return account
  }
  await leaveBehind(house, caller)
  return enter(house, account)
}

const leaveBehind = async ({ pools, clock }: House, { token }: Caller): Promise<void> => {
  if (token !== undefined) await endSession(pools.gate, tokenHash(token))
  await sweepSessions(pools.gate, clock.now())
}

const enter = ({ pools, clock }: House, { tenant, user, secondStep }: Account): Promise<OpenSession> =>
  inTenant(pools.app, { tenant, user }, async (db) => {
    const at = clock.now()
    if (secondStep) return openSession(db, 'second_step', at)
    await noteSignIn(db, at)
    const session = await openSession(db, 'signed_in', at)
    await writeAudit(db, { act: 'signed_in' })
    return session
  })

/** Signs out; nothing happens when nobody is signed in. */
export const signOut = async ({ pools }: House, token: string | undefined): Promise<void> => {
  const ended = token === undefined ? undefined : await endSession(pools.gate, tokenHash(token))
  if (ended?.state !== 'signed_in') return
  await inTenant(pools.app, ended, (db) => writeAudit(db, { act: 'signed_out' }))
}
