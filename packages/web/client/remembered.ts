import { roles } from '@lyhord/contract/frame/policy.ts'
import type { Answer } from './call.ts'
import { type Memory, memoryKey, type Remembered } from './remember.ts'

/** Who is signed in as far as this computer knows: nobody when the sign-in has ended, by the server's own limits. */
export const remembered = (memory: Memory, now: number): Answer<'GET /api/me'> | undefined => {
  const kept = read(memory)
  if (!kept) return undefined
  const { me, seen } = kept
  const { endsAt, idleMinutes } = me.session
  return now < Date.parse(endsAt) && now < seen + idleMinutes * 60_000 ? me : undefined
}

const read = (memory: Memory): Remembered | undefined => {
  try {
    const kept: unknown = JSON.parse(memory.getItem(memoryKey) ?? 'null')
    return isRemembered(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null

const isRemembered = (x: unknown): x is Remembered =>
  isObject(x) && typeof x.seen === 'number' && isObject(x.me) && isMe(x.me)

const isMe = ({ user, tenant, session, freeText, demonstration }: Readonly<Record<string, unknown>>) =>
  isObject(user) &&
  typeof user.id === 'string' &&
  roles.some((role) => role === user.role) &&
  isObject(tenant) &&
  [tenant.id, tenant.name, tenant.code, tenant.kind].every((text) => typeof text === 'string') &&
  isObject(session) &&
  typeof session.endsAt === 'string' &&
  typeof session.idleMinutes === 'number' &&
  typeof freeText === 'boolean' &&
  typeof demonstration === 'boolean'
