import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { roles } from '../frame/policy.ts'
import { done, email, id, line, moment, password } from '../frame/shapes.ts'

export const user = z.object({
  id,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  unit: id.nullable(),
  state: z.enum(['invited', 'active', 'closed']),
  secondStep: z.boolean(),
  lastSeen: moment.nullable(),
})

/** `link` carries its secret after `#`, so that it reaches no log. Shown once. */
const invitation = z.object({ user, link: z.string(), validTo: moment })
const ofUser = z.object({ user: id })
const token = z.string().min(20).max(100)

/** The people of a tenant, and how they are invited. */
export const users = {
  'GET /api/users': endpoint({
    summary: w('Användare', 'Users'),
    access: 'user.manage',
    output: z.object({ users: z.array(user) }),
  }),
  'POST /api/users': endpoint({
    summary: w('Bjud in en användare', 'Invite a user'),
    access: 'user.manage',
    body: z.object({ name: line(120), email, role: z.enum(roles), unit: id.nullable().default(null) }),
    output: invitation,
    problems: ['already_taken'],
    audit: 'user_invited',
  }),
  'PATCH /api/users/:user': endpoint({
    summary: w('Ändra en användare', 'Change a user'),
    access: 'user.manage',
    params: ofUser,
    body: z.object({
      name: line(120).optional(),
      role: z.enum(roles).optional(),
      unit: id.nullable().optional(),
      state: z.enum(['active', 'closed']).optional(),
    }),
    output: user,
    problems: ['not_found', 'last_administrator', 'not_oneself'],
    audit: 'user_changed',
  }),
  'POST /api/users/:user/invitation': endpoint({
    summary: w(
      'Ny inbjudan (glömt lösenord eller tappad telefon)',
      'New invitation (forgotten password or lost telephone)',
    ),
    access: 'user.manage',
    params: ofUser,
    output: invitation,
    problems: ['not_oneself', 'not_found', 'not_in_this_state'],
    audit: 'user_invited',
  }),
  'POST /api/invitations/look': endpoint({
    summary: w('Se en inbjudan', 'Look at an invitation'),
    access: 'public',
    body: z.object({ token }),
    output: z.object({ name: z.string(), email: z.string(), tenant: z.string(), role: z.enum(roles) }),
    problems: ['invitation_not_valid'],
  }),
  'POST /api/invitations/acceptance': endpoint({
    summary: w('Ta emot en inbjudan', 'Accept an invitation'),
    access: 'public',
    body: z.object({ token, password }),
    output: done,
    problems: ['invitation_not_valid', 'password_refused'],
  }),
}
