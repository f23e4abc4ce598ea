import { randomUUID } from 'node:crypto'
import type { House } from '../house.ts'
import { Refusal, refuse } from '../http/refusal.ts'
import {
  addAttempt,
  countAttempts,
  forgetAttempts,
  removeAttempt,
  sweepAttempts,
} from '../queries/attempts.ts'

/** How many wrong guesses stand before the next must wait. */
export const windowMinutes = 15
export const guessesPerPerson = 10
export const guessesPerAddress = 50

/**
 * Lets somebody guess at a secret of `whom` unless too many guesses stand against it, or come from the same address.
 * The guess is written down before it is judged, so that many at once are counted too; a right one is forgotten
 * together with the wrong ones before it.
 */
export const guess = async <T>(
  house: House,
  whom: string,
  from: string,
  judge: () => Promise<T | Refusal>,
): Promise<T | Refusal> => {
  const { box, clock, pools } = house
  const [person, address] = [box.digest(whom), box.digest(`address ${from}`)]
  const since = new Date(clock.now().getTime() - windowMinutes * 60_000)
  const id = randomUUID()
  await sweepAttempts(pools.gate, since)
  await addAttempt(pools.gate, id, [person, address], clock.now())
  const tooMany =
    (await countAttempts(pools.gate, person, since)) > guessesPerPerson ||
    (await countAttempts(pools.gate, address, since)) > guessesPerAddress
  const given = tooMany ? refuse('too_many_attempts') : await judge()
  if (tooMany || !(given instanceof Refusal)) await removeAttempt(pools.gate, id)
  if (!(given instanceof Refusal)) await forgetAttempts(pools.gate, person)
  return given
}
