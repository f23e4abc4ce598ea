import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { roles } from '../frame/policy.ts'
import { done, email, id, line, moment, password } from '../frame/shapes.ts'

const signedIn = z.object({ state: z.enum(['signed_in', 'second_step']) })

/** Signing in and out, and who I am. */
export const session = {
  'POST /api/session': endpoint({
    summary: w('Logga in', 'Sign in'),
    access: 'public',
    body: z.object({ email, password: z.string().max(200) }),
    output: signedIn,
    problems: ['sign_in_refused', 'too_many_attempts'],
  }),
  'POST /api/session/second-step': endpoint({
    summary: w('Lämna engångskod', 'Give the one-time code'),
    access: 'public',
    body: z.object({
      code: z
        .string()
        .trim()
        .regex(/^\d{6}$/),
    }),
    output: signedIn,
    problems: ['second_step_refused', 'too_many_attempts', 'not_signed_in'],
  }),
  'DELETE /api/session': endpoint({ summary: w('Logga ut', 'Sign out'), access: 'public', output: done }),
  'GET /api/me': endpoint({
    summary: w('Vem är jag', 'Who am I'),
    access: 'signed_in',
    output: z.object({
      user: z.object({
        id,
        name: z.string(),
        email: z.string(),
        role: z.enum(roles),
        secondStep: z.boolean(),
      }),
      tenant: z.object({
        id,
        name: z.string(),
        code: z.string(),
        kind: z.enum(['board', 'district', 'region']),
      }),
      /** When this sign-in ends whatever happens, and after how long unused. */
      session: z.object({ endsAt: moment, idleMinutes: z.number() }),
      /** Free text is allowed in this tenant. */
      freeText: z.boolean(),
      demonstration: z.boolean(),
    }),
  }),
  'GET /api/setup': endpoint({
    summary: w('Är Lyhörd igång', 'Is Lyhörd set up'),
    access: 'public',
    output: z.object({
      state: z.enum(['ready', 'first_administrator']),
      demonstration: z.boolean(),
      /** Invented people to sign in as; only in the demonstration. */
      signIns: z.array(
        z.object({
          name: z.string(),
          email: z.string(),
          password: z.string(),
          role: z.enum(roles),
          tenant: z.string(),
        }),
      ),
    }),
  }),
  'POST /api/setup/first-administrator': endpoint({
    summary: w('Skapa första administratören', 'Create the first administrator'),
    access: 'public',
    body: z.object({
      code: z.string().max(40),
      /** Municipality code (four digits; 0000 makes a region of municipalities, or the nation) and the board's or region's name. */
      municipality: z.string().regex(/^\d{4}$/),
      board: line(120),
      name: line(120),
      email,
      password,
    }),
    output: signedIn,
    problems: ['setup_code_refused', 'not_in_this_state', 'password_refused', 'too_many_attempts'],
  }),
}
