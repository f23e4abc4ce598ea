import { containsPersonalNumber } from '@lyhord/core'

/** Secrets are not texts about people, and must not be looked into. */
const secrets = new Set(['password', 'current', 'next', 'token', 'code'])

/** Where in a body a text holds a personal identity number: the paths, never the numbers. */
export const personalNumbersIn = (body: unknown, at = ''): string[] => {
  if (typeof body === 'string') return containsPersonalNumber(body) ? [at] : []
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([key, value]) =>
    secrets.has(key) ? [] : personalNumbersIn(value, at === '' ? key : `${at}.${key}`),
  )
}
