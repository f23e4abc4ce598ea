import type { account as contract } from '@lyhord/contract/resources/account.ts'
import { words } from '@lyhord/core'
import { Refusal, refuse } from '../http/refusal.ts'
import type { Handlers, Visit } from '../http/visit.ts'
import { setPassword, setSecondStep } from '../queries/accounts.ts'
import { endSessionsOf } from '../queries/sessions.ts'
import { checkPassword } from '../work/check_password.ts'
import { newPassword } from '../work/new_password.ts'
import { openSession } from '../work/open_session.ts'
import { beginSecondStep, turnOnSecondStep } from '../work/own_second_step.ts'

const same = words('Det är samma lösenord som förut.', 'It is the same password as before.')

/** My own account. */
export const account = {
  'POST /api/account/password': async ({ body }, visit) => {
    const mine = await checkMine(visit, body.current)
    if (mine instanceof Refusal) return mine
    if (body.next === body.current) return refuse('password_refused', [{ at: 'next', message: same }])
    const hash = await newPassword(body.next, visit.actor, 'next')
    if (hash instanceof Refusal) return hash
    const opened = await visit.inTenant(async (db) => {
      await setPassword(db, hash)
      await endSessionsOf(db, visit.actor.user)
      return openSession(db, 'signed_in', visit.house.clock.now())
    })
    visit.keepToken(opened.token, opened.endsAt)
    return { done: true }
  },

  'POST /api/account/second-step': async ({ body }, visit) => {
    const mine = await checkMine(visit, body.password)
    if (mine instanceof Refusal) return mine
    return visit.inTenant((db) => beginSecondStep(visit.house, db, visit.actor))
  },

  'POST /api/account/second-step/confirmation': async ({ body }, visit) => {
    await visit.inTenant((db) => turnOnSecondStep(visit.house, db, visit.actor, body.code))
    return { done: true }
  },

  'POST /api/account/second-step/removal': async ({ body }, visit) => {
    const mine = await checkMine(visit, body.password)
    if (mine instanceof Refusal) return mine
    await visit.inTenant((db) => setSecondStep(db, null))
    return { done: true }
  },
} satisfies Handlers<keyof typeof contract>

/** Somebody else at my open screen does not know my password. */
const checkMine = ({ house, actor, from }: Visit, password: string) =>
  checkPassword(house, actor.email, password, from)
