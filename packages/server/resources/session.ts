import type { session as contract } from '@lyhord/contract/resources/session.ts'
import { Refusal } from '../http/refusal.ts'
import type { Handlers, Visit } from '../http/visit.ts'
import { idleMinutes } from '../queries/sessions.ts'
import { makeFirstAdministrator } from '../work/first_administrator.ts'
import { giveCode } from '../work/give_code.ts'
import type { OpenSession } from '../work/open_session.ts'
import { setupNow } from '../work/setup.ts'
import { signIn, signOut } from '../work/sign_in.ts'

/** Signing in and out, who I am, and the very first sign-in. */
export const session = {
  'POST /api/session': async ({ body }, visit) => welcome(visit, await signIn(visit.house, body, visit)),

  'POST /api/session/second-step': async ({ body }, visit) =>
    welcome(visit, await giveCode(visit.house, body.code, visit)),

  'DELETE /api/session': async (_, visit) => {
    await signOut(visit.house, visit.token)
    visit.dropToken()
    return { done: true }
  },

  'GET /api/me': async (_, { actor: { tenant, user, name, email, role, secondStep, endsAt } }) => ({
    user: { id: user, name, email, role, secondStep },
    tenant: { id: tenant.id, name: tenant.name, code: tenant.code, kind: tenant.kind },
    session: { endsAt: endsAt.toISOString(), idleMinutes },
    freeText: tenant.freeText,
    demonstration: tenant.demonstration,
  }),

  'GET /api/setup': async (_, visit) => setupNow(visit.house),

  'POST /api/setup/first-administrator': async ({ body }, visit) =>
    welcome(visit, await makeFirstAdministrator(visit.house, body, visit.from)),
} satisfies Handlers<keyof typeof contract>

/** Gives the browser its new session. */
const welcome = (visit: Visit, opened: OpenSession | Refusal) => {
  if (opened instanceof Refusal) return opened
  visit.keepToken(opened.token, opened.endsAt)
  return { state: opened.state }
}
