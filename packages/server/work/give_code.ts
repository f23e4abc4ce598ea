import type { House } from '../house.ts'
import { type Refusal, refuse } from '../http/refusal.ts'
import { tokenHash } from '../http/session_cookie.ts'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { stepOfCode } from '../outside/one_time_codes.ts'
import { findSecondStep, noteSignIn, takeStep } from '../queries/accounts.ts'
import { writeAudit } from '../queries/audit.ts'
import { endSessionIn, findHalfway, type Halfway } from '../queries/sessions.ts'
import { type OpenSession, openSession } from './open_session.ts'
import type { Caller } from './sign_in.ts'
import { guess } from './throttle.ts'

/** Takes somebody who has given their password the rest of the way, with a new session. */
export const giveCode = async (
  house: House,
  code: string,
  { token, from }: Caller,
): Promise<OpenSession | Refusal> => {
  const { pools, clock } = house
  const hash = token === undefined ? undefined : tokenHash(token)
  const person = hash && (await findHalfway(pools.gate, hash, clock.now()))
  if (!hash || !person) return refuse('not_signed_in')
  return guess(house, `code ${person.user}`, from, () =>
    inTenant(pools.app, person, (db) => judge(house, db, code, hash, person)),
  )
}

const judge = async (
  { box, clock }: House,
  db: TenantDb,
  code: string,
  halfway: Buffer,
  { user }: Halfway,
): Promise<OpenSession | Refusal> => {
  const at = clock.now()
  const kept = await findSecondStep(db)
  const secret = kept?.on ? box.open(kept.sealed, user) : undefined
  const step = secret === undefined ? undefined : stepOfCode(secret, code, at)
  if (step === undefined || !(await takeStep(db, step))) {
    await writeAudit(db, { act: 'second_step_refused' })
    return refuse('second_step_refused')
  }
  await endSessionIn(db, halfway)
  await noteSignIn(db, at)
  const session = await openSession(db, 'signed_in', at)
  await writeAudit(db, { act: 'signed_in' })
  return session
}
