import type { Answer } from './call.ts'

type Me = Answer<'GET /api/me'>

/** What this computer remembers of who is signed in: ids and what they may do, but no person's name or address. */
export interface Remembered {
  readonly me: Me
  /** When the server last answered, or something was last written here: ms since 1970. */
  readonly seen: number
}

export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Where it is kept: a change of it in another tab is a sign-in or a sign-out there. */
export const memoryKey = 'lyhord.inloggad'
/** How often it is noted that somebody is here, ms. */
const noteEvery = 60_000

let noted = 0

/** Remembers who is signed in, for when the server cannot be asked. A browser that keeps nothing remembers nothing. */
export const remember = (memory: Memory, { user, ...me }: Me, seen: number): void => {
  noted = seen
  const remembered: Remembered = { me: { ...me, user: { ...user, name: '', email: '' } }, seen }
  try {
    memory.setItem(memoryKey, JSON.stringify(remembered))
  } catch {
    // Without room there is no opening without network either.
  }
}

/**
 * Notes that whoever is signed in is still here: `told` by an answer of the server, otherwise by what is written, which
 * does not bring back a sign-in that has been unused too long.
 */
export const stillHere = (memory: Memory, me: Me, now: number, told: boolean): void => {
  const unused = now - noted
  if (unused >= noteEvery && (told || unused < me.session.idleMinutes * 60_000)) remember(memory, me, now)
}

export const forgetWho = (memory: Memory): void => memory.removeItem(memoryKey)
