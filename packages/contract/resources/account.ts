import { words as w } from '@lyhord/core'
import { z } from 'zod'
import { endpoint } from '../frame/endpoint.ts'
import { done, password } from '../frame/shapes.ts'

const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/)

/** My own account. */
export const account = {
  'POST /api/account/password': endpoint({
    summary: w('Byt lösenord', 'Change password'),
    access: 'signed_in',
    body: z.object({ current: z.string().max(200), next: password }),
    output: done,
    problems: ['sign_in_refused', 'password_refused', 'too_many_attempts'],
    audit: 'password_changed',
  }),
  'POST /api/account/second-step': endpoint({
    summary: w('Börja med engångskod', 'Begin with one-time codes'),
    access: 'signed_in',
    body: z.object({ password: z.string().max(200) }),
    output: z.object({ secret: z.string(), address: z.string() }),
    problems: ['sign_in_refused', 'not_in_this_state', 'too_many_attempts'],
  }),
  'POST /api/account/second-step/confirmation': endpoint({
    summary: w('Bekräfta engångskod', 'Confirm one-time codes'),
    access: 'signed_in',
    body: z.object({ code }),
    output: done,
    problems: ['second_step_refused', 'not_in_this_state'],
    audit: 'second_step_on',
  }),
  'POST /api/account/second-step/removal': endpoint({
    summary: w('Sluta med engångskod', 'Stop using one-time codes'),
    access: 'signed_in',
    body: z.object({ password: z.string().max(200) }),
    output: done,
    problems: ['sign_in_refused', 'too_many_attempts'],
    audit: 'second_step_off',
  }),
}
