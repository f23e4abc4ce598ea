import { containsPersonalNumber, words } from '@lyhord/core'
import { newKey } from '@lyhord/intake/keys/tenant_key.ts'
import { systemClock } from '../../outside/clock.ts'
import { misunderstood } from '../file/refuse.ts'
import { keepKey } from './keep_key.ts'
import type { KeyAct } from './options.ts'

const noFile = words(
  'Ange med --out vart nyckeln ska skrivas.',
  'Say with --out where the key is to be written.',
)
const noLabel = words(
  '--label är nämndens namn, högst 100 tecken på en rad.',
  '--label is the name of the board, at most 100 characters in one line.',
)

/** `lyhord key new --out KEYFILE`: a new key. */
export const make: KeyAct = async (options, manner) => {
  const { files, out, usage, label = 'Lyhörd' } = options
  if (out === undefined || files.length > 0) return misunderstood(noFile, usage)
  if (!isLabel(label)) return misunderstood(noLabel, usage)
  return keepKey(newKey(label, systemClock.today()), out, options, manner)
}

/** Whether a text can be printed on the sheet as the name of a board. */
export const isLabel = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 100 &&
  text.trim() === text &&
  !/\p{Cc}/u.test(text) &&
  !containsPersonalNumber(text)
