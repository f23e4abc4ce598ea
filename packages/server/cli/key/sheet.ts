import { words } from '@lyhord/core'
import { recoverySheet } from '@lyhord/intake/keys/recovery_sheet.ts'
import { print } from '../file/print.ts'
import { misunderstood } from '../file/refuse.ts'
import { tell } from '../file/tell.ts'
import { oneKeyFile } from './check.ts'
import { openKey } from './open_key.ts'
import type { KeyAct } from './options.ts'
import { writeSecret } from './write_secret.ts'

/** `lyhord key sheet KEYFILE [--out SHEET]`: the recovery sheet, to be printed and locked up. */
export const sheet: KeyAct = async ({ files, out, usage, ...options }, { lang, json }) => {
  const [path] = files
  if (path === undefined || files.length > 1) return misunderstood(oneKeyFile, usage)
  const opened = await openKey(path, options['passphrase-file'], lang)
  if ('problem' in opened) return opened
  const text = recoverySheet(opened.key, lang)
  if (out === undefined) {
    await print(json ? `${JSON.stringify({ sheet: text })}\n` : text)
    return 0
  }
  const refused = await writeSecret(out, text)
  if (refused) return refused
  await tell({ out }, written(out), { json, lang })
  return 0
}

const written = (out: string) =>
  words(
    `Återställningsbladet finns i ${out}. Skriv ut det, lås in det och radera filen.`,
    `The recovery sheet is in ${out}. Print it, lock it up and delete the file.`,
  )
