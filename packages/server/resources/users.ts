import { randomUUID } from 'node:crypto'
import type { users as contract } from '@lyhord/contract/resources/users.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import type { Handlers, Visit } from '../http/visit.ts'
import { insertUser, listUsers, type UserRow } from '../queries/users.ts'
import { acceptInvitation, lookAtInvitation } from '../work/accept_invitation.ts'
import { changeUser, mustFindUser, mustHaveRole, mustHaveUnit } from '../work/change_user.ts'
import { changedIn } from '../work/changed_in.ts'
import { type Invited, invitationLink, invite } from '../work/invite.ts'

/** The people of a tenant, and how they are invited. */
export const users = {
  'GET /api/users': async (_, visit) => visit.inTenant(async (db) => ({ users: await listUsers(db) })),

  'POST /api/users': async ({ body }, visit) => {
    const id = randomUUID()
    return visit.inTenant(async (db, note) => {
      mustHaveRole(visit.actor.tenant.kind, body.role)
      await mustHaveUnit(db, body.unit)
      await insertUser(db, { ...body, id, passwordHash: null })
      note({ purpose: `user ${id}` })
      const invited = await invite(db, id, visit.house.clock.now())
      return shown(visit, await mustFindUser(db, id), invited)
    })
  },

  'PATCH /api/users/:user': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      mustHaveRole(visit.actor.tenant.kind, body.role)
      const before = await mustFindUser(db, params.user)
      const user = await changeUser(db, params.user, body, visit.house.clock.now())
      const changed = changedIn(body, before, user)
      note({ purpose: whatChanged(user, changed), silent: changed.length === 0 })
      return user
    }),

  'POST /api/users/:user/invitation': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const user = await mustFindUser(db, params.user)
      if (user.state === 'closed') throw refuse('not_in_this_state')
      /* It would end one's own second step without a password being asked. */
      if (user.id === visit.actor.user) throw refuse('not_oneself')
      note({ purpose: `user ${user.id}` })
      return shown(visit, user, await invite(db, user.id, visit.house.clock.now()))
    }),

  'POST /api/invitations/look': async ({ body }, visit) => {
    const found = await lookAtInvitation(visit.house, body.token)
    if (found instanceof Refusal) return found
    return { name: found.name, email: found.email, tenant: found.tenantName, role: found.role }
  },

  'POST /api/invitations/acceptance': async ({ body }, visit) =>
    (await acceptInvitation(visit.house, body.token, body.password)) ?? { done: true },
} satisfies Handlers<keyof typeof contract>

const shown = <U>({ origin }: Visit, user: U, invited: Invited) => ({
  user,
  link: invitationLink(origin, invited),
  validTo: invited.validTo.toISOString(),
})

/** Whose account, and which of its settings; a role and a state are no secrets, a name stays out of the log. */
const whatChanged = ({ id, role, state }: UserRow, changed: readonly string[]): string =>
  [`user ${id}`, ...changed.map((what) => ({ role, state })[what] ?? what)].join(' ')
