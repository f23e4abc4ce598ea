import { words } from '@lyhord/core'
import { recoverKey, sheetSays } from '@lyhord/intake/keys/recovery_sheet.ts'
import { systemClock } from '../../outside/clock.ts'
import { misunderstood } from '../file/refuse.ts'
import { keepKey } from './keep_key.ts'
import { isLabel } from './make.ts'
import { textOf } from './open_key.ts'
import type { KeyAct } from './options.ts'

const both = words(
  'Ange en fil med det avskrivna bladet, och med --out vart nyckeln ska skrivas.',
  'Give a file with the copied sheet, and say with --out where the key is to be written.',
)

/** `lyhord key recover SHEET --out KEYFILE`: the key from its recovery sheet; a line copied wrongly is pointed out. */
export const recover: KeyAct = async (options, manner) => {
  const [path] = options.files
  if (path === undefined || options.files.length > 1 || options.out === undefined)
    return misunderstood(both, options.usage)
  const text = await textOf(path)
  if (typeof text !== 'string') return text
  const { label = 'Lyhörd', made = systemClock.today() } = sheetSays(text)
  const named = options.label ?? label
  const key = recoverKey(text, isLabel(named) ? named : 'Lyhörd', made)
  return 'problem' in key ? key : keepKey(key, options.out, options, manner)
}
