import type { House } from '../house.ts'
import { refuse } from '../http/refusal.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { codeAddress, newCodeSecret, stepOfCode } from '../outside/one_time_codes.ts'
import { confirmSecondStep, findSecondStep, setSecondStep, takeStep } from '../queries/accounts.ts'

interface Person {
  readonly user: string
  readonly email: string
}

/** What a person's authenticator app needs. Nothing is on until a code has been confirmed. */
export interface CodeSecret {
  readonly secret: string
  readonly address: string
}

/** Gives a person a seed for one-time codes; refused while they already use some. */
export const beginSecondStep = async (
  { box }: House,
  db: TenantDb,
  { user, email }: Person,
): Promise<CodeSecret> => {
  if ((await findSecondStep(db))?.on) throw refuse('not_in_this_state')
  const secret = newCodeSecret()
  await setSecondStep(db, box.seal(secret, user))
  return { secret, address: codeAddress(secret, email) }
}

/** Turns one-time codes on, once a code shows that the app has the seed. */
export const turnOnSecondStep = async (
  { box, clock }: House,
  db: TenantDb,
  { user }: Person,
  code: string,
): Promise<void> => {
  const kept = await findSecondStep(db)
  if (!kept || kept.on) throw refuse('not_in_this_state')
  const secret = box.open(kept.sealed, user)
  const step = secret === undefined ? undefined : stepOfCode(secret, code, clock.now())
  if (step === undefined || !(await takeStep(db, step))) throw refuse('second_step_refused')
  await confirmSecondStep(db, clock.now())
}
