import { words } from '@lyhord/core'
import { keyProblems } from '@lyhord/intake/keys/key_problem.ts'
import { misunderstood } from '../file/refuse.ts'
import { tell } from '../file/tell.ts'
import { openKey } from './open_key.ts'
import type { KeyAct } from './options.ts'

/** What is said when a command needs one key file and has not got it. */
export const oneKeyFile = words('Ange en nyckelfil.', 'Give one key file.')

/** `lyhord key check KEYFILE [--is CHECK]`: whether the file can be opened, and whether it is the right key. */
export const check: KeyAct = async ({ files, is, usage, ...options }, manner) => {
  const [path] = files
  if (path === undefined || files.length > 1) return misunderstood(oneKeyFile, usage)
  const opened = await openKey(path, options['passphrase-file'], manner.lang)
  if ('problem' in opened) return opened
  const { key, encrypted } = opened
  if (is !== undefined && is.replace(/\s/g, '').toLowerCase() !== key.check) return keyProblems.wrongKey
  const { id, label, made } = key
  const said = words(
    `Nyckeln ${id} för ${label}, skapad ${made}. Kontrollvärde: ${key.check}`,
    `The key ${id} of ${label}, made ${made}. Check value: ${key.check}`,
  )
  await tell({ id, label, made, check: key.check, encrypted }, said, manner)
  return 0
}
